import type { Instant, PlainDate } from '../../src/platform/time.ts'
import type { PersonKey, PlaceKey } from './provider.ts'
import type {
  Answer,
  FactorId,
  Harm,
  KeyQuestionId,
  LearningResponse,
  Relevance,
  ReportKind,
  SubcategoryId,
  Verdict,
} from './vocabulary.ts'

// Handles within one plan; the loader keeps which row each became.
type ReportKey = string
type RecordKey = string
type ChangeKey = string
type FindingKey = string
type LessonKey = string

export interface SpeakUp {
  readonly do: 'speak-up'
  readonly report: ReportKey
  readonly place: PlaceKey
  readonly kind: ReportKind
  readonly words: string
  readonly atRiskNow: boolean
  readonly occurredOn: PlainDate
  /** Local time, HH:MM. */
  readonly about: string
  /** `named` has the person signed in as `by`; the others have nobody there. */
  readonly how: 'anonymous' | 'name-given' | 'in-confidence' | 'named'
  /** The name as typed, not checked; in confidence it is locked to the guardian's key. */
  readonly name?: string
  /** Who should be thanked for good care, as it was typed. */
  readonly namedForGood?: string
  readonly aboutManager: boolean
}
export interface Thank {
  readonly do: 'thank'
  readonly report: ReportKey
  readonly words: string
}
/** A colleague who was named for good is thanked. */
export interface ThankColleague {
  readonly do: 'thank-colleague'
  readonly report: ReportKey
  readonly colleague: PersonKey
  readonly words: string
}
/** Whoever told us ends contact with their six words; what happened stays. */
export interface Withdraw {
  readonly do: 'withdraw'
  readonly report: ReportKey
}
/** The guardian makes the key that names told in confidence are locked to. */
export interface MakeKey {
  readonly do: 'make-key'
}
/** The first look at one report; makes the incident record. */
export interface Triage {
  readonly do: 'triage'
  readonly record: RecordKey
  readonly report: ReportKey
  readonly title: string
  readonly kind: ReportKind
  readonly category: string
  readonly subcategory: SubcategoryId
  readonly harm: Harm
  readonly response: LearningResponse
  /** Why this much looking, in the manager's words. */
  readonly words: string
}
/** Another report of the same event joins a record. */
export interface Join {
  readonly do: 'join'
  readonly record: RecordKey
  readonly report: ReportKey
}
/** Somebody was said to be at risk; this is what was done about it. */
export interface MakeSafe {
  readonly do: 'make-safe'
  readonly report: ReportKey
  readonly words: string
}
/** Someone who looks after the record writes in a reporter's thread. */
export interface Message {
  readonly do: 'message'
  readonly report: ReportKey
  readonly kind: 'question' | 'news' | 'found' | 'changed'
  readonly words: string
}
/** The reporter answers in their own thread, with the six words (`by` is null) or signed in. */
export interface Reply {
  readonly do: 'reply'
  readonly report: ReportKey
  readonly words: string
  /** A picture of database/seed/pictures that goes with it. */
  readonly photo?: string
}
export interface OpenReview {
  readonly do: 'open-review'
  readonly record: RecordKey
}
export interface Timeline {
  readonly do: 'timeline'
  readonly record: RecordKey
  readonly on: PlainDate
  readonly about: string
  readonly words: string
  readonly source: string
}
export interface KeyQuestion {
  readonly do: 'key-question'
  readonly record: RecordKey
  readonly question: KeyQuestionId
  readonly answer: Answer
  readonly words: string
}
export interface Factor {
  readonly do: 'factor'
  readonly record: RecordKey
  readonly factor: FactorId
  readonly relevance: Relevance
  readonly evidence: string
}
/** All that went well, a line for each. */
export interface WentWell {
  readonly do: 'went-well'
  readonly record: RecordKey
  readonly words: string
}
/** A finding about how work is set up: this condition makes that more likely. */
export interface Finding {
  readonly do: 'finding'
  readonly record: RecordKey
  readonly finding: FindingKey
  readonly condition: string
  readonly effect: string
  /** Condition and effect in one sentence. */
  readonly words: string
  readonly factors: readonly FactorId[]
}
export interface FinishReview {
  readonly do: 'finish-review'
  readonly record: RecordKey
}
export interface AgreeChange {
  readonly do: 'agree-change'
  readonly record: RecordKey
  readonly change: ChangeKey
  readonly finding: FindingKey
  /** A short name; `words` says what will be different. */
  readonly title: string
  readonly words: string
  /** An id of the action hierarchy, which says how strong it is. */
  readonly action: string
  readonly owner: PersonKey
  readonly due: PlainDate
  readonly measure: string
  readonly baseline: string
  /** When somebody looks again whether it worked. */
  readonly recheckOn: PlainDate
}
/** Every change of the record is agreed: from here on they are made and looked at. */
export interface FinishAgreeing {
  readonly do: 'finish-agreeing'
  readonly record: RecordKey
}
export interface ChangeDone {
  readonly do: 'change-done'
  readonly record: RecordKey
  readonly change: ChangeKey
  readonly words: string
}
export interface CheckResult {
  readonly do: 'check-result'
  readonly record: RecordKey
  readonly change: ChangeKey
  readonly verdict: Verdict
  readonly words: string
  /** So many of so many, when it was counted. */
  readonly count?: number
  readonly of?: number
}
export interface PublishLesson {
  readonly do: 'publish-lesson'
  readonly record: RecordKey
  readonly lesson: LessonKey
  readonly title: string
  readonly happened: string
  readonly learnt: string
  readonly changed: string
  readonly onShift: readonly string[]
  readonly question: string
  readonly answers: readonly string[]
  /** Index into `answers`. */
  readonly right: number
  /** Why that answer. */
  readonly why: string
  readonly teams: readonly PlaceKey[]
}
export interface ReadLesson {
  readonly do: 'read-lesson'
  readonly lesson: LessonKey
  readonly answer: number
}
export interface TellReporter {
  readonly do: 'tell-reporter'
  readonly record: RecordKey
  readonly report: ReportKey
  readonly words: string
}
export interface TellPeople {
  readonly do: 'tell-people'
  readonly record: RecordKey
  readonly to: string
  readonly words: string
  /** How they can answer. */
  readonly mayAnswer: string
}
/** What the people involved answered, written down by the person they said it to. */
export interface PeopleAnswer {
  readonly do: 'people-answer'
  readonly record: RecordKey
  readonly from: string
  readonly words: string
}
export interface Close {
  readonly do: 'close'
  readonly record: RecordKey
  /** Needed where there was no review. */
  readonly reason?: string
}

export type Deed =
  | SpeakUp
  | Thank
  | ThankColleague
  | Withdraw
  | MakeKey
  | Triage
  | Join
  | MakeSafe
  | Message
  | Reply
  | OpenReview
  | Timeline
  | KeyQuestion
  | Factor
  | WentWell
  | Finding
  | FinishReview
  | AgreeChange
  | FinishAgreeing
  | ChangeDone
  | CheckResult
  | PublishLesson
  | ReadLesson
  | TellReporter
  | TellPeople
  | PeopleAnswer
  | Close

/** One thing one person does at one moment. `by` is null for somebody without an account. */
export type Step = { readonly at: Instant; readonly by: PersonKey | null } & Deed
