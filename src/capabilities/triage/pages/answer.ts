/** What stands in one question of a form, and what is wrong with it. */
export type Answer = { readonly value: string | undefined; readonly error: string | undefined }
