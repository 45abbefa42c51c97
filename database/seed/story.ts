import type { DayPart } from '../../src/platform/time.ts'
import type { ServiceKind } from './provider.ts'
import type { Harm, ReportKind, SubcategoryId } from './vocabulary.ts'

/**
 * One kind of thing that happens, as people here would tell it, with what a manager would answer.
 * Texts are templates: `{this|that}` is one of the alternatives, `[slot]` a detail, `[2-5]` a number.
 */
export interface Story {
  readonly key: string
  /** What the person telling us ticked; some tick "not sure". */
  readonly told: ReportKind
  /** What the manager decided at triage. */
  readonly kind: ReportKind
  readonly subcategory: SubcategoryId
  readonly in: readonly ServiceKind[]
  /** The last part of a place's key, when it can only happen there. */
  readonly place?: string
  readonly when: readonly DayPart[]
  /** First and last hour in which it begins, when its texts say so. */
  readonly hours?: readonly [number, number]
  /** Months (1 to 12) in which it can happen; all when absent. */
  readonly months?: readonly number[]
  /** How many times as common as a story without it. */
  readonly often?: 2 | 3 | 4
  /** Physical and psychological harm; each row is as likely as the others. */
  readonly harm: readonly Harm[]
  /** Somebody is still at risk when it is told: what was then done. */
  readonly madeSafe?: string
  readonly title: string
  readonly tellings: readonly string[]
  readonly thanks: string
  /** Its outcome changes how the whole service works, so that it can be said only once at each. */
  readonly wholeService?: true
  /** What the person who told us hears at the end. */
  readonly outcome: string
  /** What the people involved hear at the end, in words they can answer. */
  readonly people: string
  /** Who those people are, when it is not the person supported and those close to them. */
  readonly to?: string
  /** Told to the quality lead, not to this service's managers. */
  readonly aboutManager?: true
}
