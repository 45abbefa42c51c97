/** A stretch of text in UTF-16 code units; the end is not part of it. */
export type Span = { readonly start: number; readonly end: number }
