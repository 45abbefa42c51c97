/** What a command gives back: a value, or a refusal that the page explains. Faults are thrown, never returned. */
export type Result<T, R extends string = string> = Ok<T> | Refused<R>

export type Ok<T> = { readonly ok: true; readonly value: T }

export type Refused<R extends string = string> = {
  readonly ok: false
  readonly code: R
  /** Which input the refusal is about, when it is about one. */
  readonly field?: string
}

/** Wraps a value as the good outcome of a command. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** A refusal by its code; the words for each code stand with the routes of the capability that refuses. */
export function refused<R extends string>(code: R, field?: string): Refused<R> {
  return field === undefined ? { ok: false, code } : { ok: false, code, field }
}
