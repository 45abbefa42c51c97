/** What a piece of text says about somebody. */
export type Label =
  | 'PERSON'
  | 'NHS_NUMBER'
  | 'PHONE'
  | 'EMAIL'
  | 'POSTCODE'
  | 'ADDRESS'
  | 'DATE_OF_BIRTH'
  | 'DATE'
  | 'AGE_OVER_89'
  | 'ROOM'
  | 'ORGANISATION'
  | 'LOCATION'
  | 'ID'
  | 'URL'
  | 'OTHER'

/** *certain*: a rule of its form or the roster says so. *possible*: the words around it, or its not being an English word. */
export type Certainty = 'certain' | 'possible'

/** A piece of a text that could tell who it is about; offsets are UTF-16 code units, `end` is the first that is not of it. */
export type Span = {
  readonly start: number
  readonly end: number
  readonly label: Label
  readonly certainty: Certainty
}

/** Whether two pieces of a text share a character. */
export function overlap(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end
}
