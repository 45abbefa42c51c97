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

/** A question or news in a reporter's thread, and what they answered. */
export interface Exchange {
  readonly afterDays: number
  /** A question when there is an answer, news when there is none, unless it says otherwise. */
  readonly kind?: 'question' | 'news' | 'found' | 'changed'
  readonly words: string
  readonly reply?: string
  /** A picture of ./pictures that comes with the reply. */
  readonly photo?: string
}

/** One person's account of the event. The first makes the record; the others join it. */
export interface Telling {
  readonly how: 'anonymous' | 'name-given' | 'in-confidence' | 'named'
  readonly by?: PersonKey
  readonly name?: string
  /** Named for good by whoever told us, and which of them was thanked with what. */
  readonly namedForGood?: string
  readonly colleagueThanked?: { readonly colleague: PersonKey; readonly words: string }
  readonly withdrawnAfterHours?: number
  readonly kind: ReportKind
  readonly afterHours: number
  readonly atRiskNow?: true
  readonly words: string
  readonly thankedAfterHours?: number
  /** Absent when nobody has thanked them yet. */
  readonly thanks?: string
  readonly thread?: readonly Exchange[]
  readonly outcome?: string
}

/** Whose job a change is, as a job and not as a name. */
export type Owner = 'registered-manager' | 'shift-lead' | 'quality-lead' | 'nominated-individual'

export interface CaseChange {
  readonly title: string
  readonly words: string
  readonly action: string
  readonly owner: Owner
  /** Index into the findings. */
  readonly finding: number
  readonly dueAfterDays: number
  readonly measure: string
  readonly baseline: string
  readonly done?: { readonly afterDays: number; readonly words: string }
  readonly check?: {
    readonly afterDays: number
    readonly verdict: Verdict
    readonly words: string
    readonly count?: number
    readonly of?: number
  }
}

export interface CaseReview {
  readonly reviewer: 'tomasz-wisniewski' | 'anjali-raghunathan'
  /** Days after the event; the timeline is written that day and the findings a week later. */
  readonly openedAfterDays: number
  readonly timeline: readonly (readonly [
    daysFromEvent: number,
    about: string,
    words: string,
    known?: 'not-known-then',
  ])[]
  readonly questions?: Readonly<Record<KeyQuestionId, readonly [Answer, string]>>
  readonly factors?: readonly (readonly [FactorId, Relevance, string])[]
  readonly wentWell?: readonly string[]
  readonly findings?: readonly {
    readonly condition: string
    readonly effect: string
    readonly factors: readonly FactorId[]
  }[]
  readonly changes?: readonly CaseChange[]
}

export interface CaseLesson {
  readonly afterDays: number
  readonly title: string
  readonly happened: string
  readonly learnt: string
  readonly changed: string
  readonly onShift: readonly string[]
  readonly question: string
  readonly answers: readonly string[]
  readonly right: number
  readonly why: string
  readonly teams: readonly PlaceKey[]
}

/** An event written out by hand, as far along the cycle as it has come. */
export interface Case {
  readonly key: string
  readonly place: PlaceKey
  readonly daysAgo: number
  /** When the story names its days: it happened on the last such day at least that long ago. */
  readonly weekday?: 'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday'
  readonly about: string
  readonly title: string
  readonly kind: ReportKind
  readonly subcategory: SubcategoryId
  readonly harm: Harm
  /** An after action review unless it says otherwise; that is not used for abuse or violence. */
  readonly response?: LearningResponse
  /** Why this needs what it needs, written at triage; absent while nobody has had a first look. */
  readonly triage?: string
  readonly tellings: readonly Telling[]
  /** It is about a manager of the service, so it goes to the quality lead. */
  readonly aboutManager?: true
  /** What was done when somebody was still at risk. */
  readonly madeSafe?: string
  readonly review?: CaseReview
  readonly lesson?: CaseLesson
  readonly people?: { readonly to: string; readonly words: string; readonly answer?: string }
}
