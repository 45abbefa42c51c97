/** What a form holds, by the names of its fields. */
export type Fields = Readonly<Record<string, string>>

/** Why a report that was refused stays on the phone. */
export type Why = 'other-words' | 'invalid' | 'unknown-place' | 'damaged'

/** On somebody's own phone: encrypted with a key that only this browser can use, so its writer can read and change it. */
export type OwnBox = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer }

/** A report that waits on this phone. Outside its box stands only what it takes to send it and to tell it from others. */
export type KeptReport = {
  readonly id: string
  /** Another one after every change, so that an answer to the report as it was does not take away what it became. */
  readonly stamp: string
  /** The address of the form it was written on: the place's code, and the language. */
  readonly to: string
  /** "Rowan House · Ash unit" */
  readonly place: string
  /** The hour it was written in by this phone's clock, in milliseconds. */
  readonly keptAt: number
  readonly box: { readonly own: OwnBox } | { readonly letter: Uint8Array<ArrayBuffer> }
  /** Refused, so no longer sent by itself. */
  readonly why?: Why
}

/** What only an own phone can read again; the six words are shown once more when a report is changed. */
export type OwnContent = { readonly fields: Fields; readonly words: readonly string[] }
