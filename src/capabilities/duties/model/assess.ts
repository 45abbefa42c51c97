import type { Decision, Duty, Sending } from '../duty.ts'
import { momentFields } from '../reference/moments.data.ts'
import type { ClockMoment, Nation, Rule } from '../reference/rules.ts'
import { rules } from '../reference/rules.ts'
import { clockOf, type Moments } from './clock-of.ts'
import type { Facts } from './condition.ts'
import { evaluate, type Indicated, missingFacts } from './evaluate.ts'
import { readMoment } from './read-moment.ts'
import { standingOf } from './standing-of.ts'

export type History = {
  decisions: readonly Decision[]
  sendings: readonly Sending[]
  /** Targets of this organisation, by rule. */
  targets: ReadonlyMap<string, string>
}

/** Every duty of one record: what is known against the rules, with its clock and what people did about it. */
export function assess(facts: Facts, history: History, of: readonly Rule[] = rules): Duty[] {
  const moments = momentsIn(facts)
  const nation = (facts['service.nation'] ?? 'england') as Nation
  return evaluate(facts, of).map(each => dutyOf(each, history, { moments, nation }))
}

type Clockwork = { moments: Moments; nation: Nation }

function dutyOf(indicated: Indicated, history: History, { moments, nation }: Clockwork): Duty {
  const { rule } = indicated
  const decisions = history.decisions.filter(each => each.ruleId === rule.id)
  const sendings = history.sendings.filter(each => each.ruleId === rule.id)
  const clock = clockOf(rule, moments, nation, history.targets.get(rule.id))
  return {
    ...indicated,
    missing: missingFacts(indicated),
    clock,
    due: clock.targetDue ?? clock.legalDue,
    decisions,
    sendings,
    standing: standingOf(indicated.truth, decisions.at(-1), sendings.length > 0),
  }
}

/** The moments from which clocks run, as far as they are known. */
export function momentsIn(facts: Facts): Moments {
  const moments: Partial<Record<ClockMoment, Moments[ClockMoment]>> = {}
  for (const [moment, { field }] of Object.entries(momentFields)) {
    const known = facts[field]
    const at = typeof known === 'string' ? readMoment(known) : undefined
    if (at) moments[moment as ClockMoment] = at
  }
  return moments as Moments
}
