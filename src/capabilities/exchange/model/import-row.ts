import type { CategoryProposal } from '#methods/language'
import type { PlainDate } from '#platform/time'
import type { EventKind } from './event-kinds.ts'

/** A row understood: what will become one historical record. Texts are as written; null where the row says nothing. */
export type ImportRow = {
  readonly rowNumber: number
  /** The row's identity: a second import of the same row finds it and adds nothing. */
  readonly fingerprint: string
  readonly reference: string | null
  readonly occurredOn: PlainDate | null
  /** HH:MM. */
  readonly occurredAt: string | null
  readonly reportedOn: PlainDate | null
  readonly service: string | null
  readonly place: string | null
  readonly kind: EventKind | null
  readonly story: string | null
  readonly actionTaken: string | null
  readonly outcome: string | null
  readonly personInvolved: string | null
  /** The register's own words for what a person will choose from our lists. */
  readonly theirs: {
    readonly kind: string | null
    readonly category: string | null
    readonly subcategory: string | null
    readonly harm: string | null
  }
  /** Columns that are no field of ours, kept beside the record. */
  readonly alsoKept: readonly { readonly heading: string; readonly text: string }[]
  /** At most three, best first; a person confirms one, another or none. */
  readonly proposals: readonly CategoryProposal[]
  /** What a person may want to look at; the row is imported all the same. */
  readonly remarks: readonly string[]
}

/** A row refused, with its cells, so that the person can put it right. */
export type RefusedRow = {
  readonly rowNumber: number
  readonly code: RowRefusal
  readonly reason: string
  readonly cells: readonly string[]
}

/** Why a row is refused; `said` is what its cell says, `heading` its column. */
export const rowRefusals = {
  'swallowed-rows': () => 'A cell of this row seems to hold several rows. A quotation mark may be missing.',
  'too-many-cells': () =>
    'This row has more cells than there are headings, so we cannot tell which is which. A comma inside a sentence without quotation marks does this.',
  'unreadable-date': (said: string, heading: string) =>
    `“${heading}” says “${said}”, which we cannot read as a date.`,
  'no-such-day': (said: string, heading: string) =>
    `“${heading}” says “${said}”, which is no day in the calendar as this column is read.`,
  'in-the-future': (said: string, heading: string) => `“${heading}” says “${said}”, which has not come yet.`,
  'too-long-ago': (said: string, heading: string) => `“${heading}” says “${said}”, which is before 1980.`,
  'no-date-and-no-meaning': () => 'This row has no date and nothing that says what happened.',
  'no-date': () =>
    'This row says neither when it happened nor when it was reported, so it belongs to no month.',
  'name-too-long': (said: string) =>
    `“${said.slice(0, 40)}…” is more than 200 letters, too long for the name of a service or place.`,
  'too-long': () => 'This row holds more than 200,000 letters. A quotation mark may be missing.',
  'not-your-service': (said: string) =>
    `It belongs to “${said}”. You may import for services that you manage; ask its manager or a quality lead.`,
  'unknown-service': (said: string) =>
    `It belongs to “${said}”, which is not one of your services. Someone whose role covers every service can import it.`,
  'reference-here-already': (said: string) =>
    `The reference ${said} was imported before, with other words. You chose to leave such rows out.`,
} as const satisfies Readonly<Record<string, (said: string, heading: string) => string>>

export type RowRefusal = keyof typeof rowRefusals
