import type { Id, PersonId } from '#platform/ids'
import type { Instant, PlainDate } from '#platform/time'
import type { DecisionKind } from './contract.ts'
import type { DutyClock } from './model/clock-of.ts'
import type { FactValue, Judged, Truth } from './model/condition.ts'
import type { Standing } from './model/standing-of.ts'
import type { Rule } from './reference/rules.ts'

/** An answer to one question of the rules, as it was given. */
export type Answer = { field: string; value: FactValue | null; at: Instant; by: PersonId | null }

/** What a person decided about one duty; never changed, only followed by another. */
export type Decision = {
  id: Id<'decision'>
  ruleId: string
  ruleVersion: string
  indicated: Truth
  /** What was known then of what the rule turns on. */
  facts: Record<string, FactValue | null>
  decision: DecisionKind
  reason: string
  at: Instant
  by: PersonId | null
}

/** What was sent or told, by whom, and the reference that came back. */
export type Sending = {
  id: Id<'sending'>
  ruleId: string
  what: string
  sentAt: Instant
  sentBy: string
  referenceReceived: string
  at: Instant
  by: PersonId | null
}

/** The leading agency's word that people may be asked about what happened. */
export type AgencyAgreement = {
  id: Id<'agency-agreement'>
  agency: string
  words: string
  agreedOn: PlainDate
  at: Instant
  by: PersonId | null
}

/** One rule for one record: whether it is indicated and why, its clock, and what people decided and sent. */
export type Duty = Judged & {
  readonly rule: Rule
  readonly missing: readonly string[]
  readonly clock: DutyClock
  /** The sooner of what the law and our own target set. */
  readonly due: Instant | undefined
  readonly decisions: readonly (Decision & {
    /** The rule as it was when that was decided; undefined when no version that we have is the one. */
    readonly ruleThen: Rule | undefined
  })[]
  readonly sendings: readonly Sending[]
  readonly standing: Standing
}
