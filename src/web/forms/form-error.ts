/** What is missing in a form: the field's id and a sentence that says how to put it right. */
export type FormError = { readonly field: string; readonly message: string }
