/** How loudly a finding speaks; what each means is in blame-lexicon.json under `levels`. */
export type Level = 'info' | 'nudge' | 'review'

/** Words worth a second look. Offsets are UTF-16 code units: `text.slice(start, end)` gives the words. */
export type Finding = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Id of the entry of the lexicon. */
  readonly rule: string
  readonly category: string
  readonly level: Level
  readonly why: string
  /** What to ask instead of correcting. */
  readonly question: string
  /** What the writer could say. It is never put into the text by the program. */
  readonly suggestion: string
}

/** What the lens sees in a text; `support` is what to say, once, to a reporter who tells of their own slip. */
export type LensResult = { readonly findings: readonly Finding[]; readonly support?: string }
