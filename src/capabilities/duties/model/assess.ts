import type { Instant } from '#platform/time'
import type { Decision, Duty, Sending } from '../duty.ts'
import { type RuleVersion, ruleOfVersion, ruleVersions } from '../reference/rule-versions.ts'
import type { Nation, Rule } from '../reference/rules.ts'
import { clockOf, type Moments } from './clock-of.ts'
import type { Facts } from './condition.ts'
import { evaluate, type Indicated, missingFacts } from './evaluate.ts'
import { momentsIn } from './moments-in.ts'
import { nationIn } from './nation-in.ts'
import { rulesAt } from './rules-at.ts'
import { standingOf } from './standing-of.ts'

export type History = {
  decisions: readonly Decision[]
  sendings: readonly Sending[]
  /** Targets of this organisation, by rule. */
  targets: ReadonlyMap<string, string>
}

/**
 * Every duty of one record: what is known against the rules that hold for it, with its clock and what people did about it. A duty of
 * which something was decided stays among them, whatever rules hold now.
 */
export function assess(
  facts: Facts,
  history: History,
  now: Instant,
  versions: readonly RuleVersion[] = ruleVersions,
): Duty[] {
  const moments = momentsIn(facts)
  const nation = nationIn(facts)
  const holding = rulesAt(moments, now, versions)
  const of = [...holding, ...decidedBefore(holding, history, versions)]
  return evaluate(facts, of).map(each => dutyOf(each, history, { moments, nation, versions }))
}

// A later version may not have it any more, or a day that was put right may lead to another version.
function decidedBefore(
  holding: readonly Rule[],
  { decisions }: History,
  versions: readonly RuleVersion[],
): Rule[] {
  const last = new Map(decisions.map(({ ruleId, ruleVersion }) => [ruleId, ruleVersion]))
  for (const { id } of holding) last.delete(id)
  return [...last].flatMap(([id, version]) => ruleOfVersion(id, version, versions) ?? [])
}

type Clockwork = { moments: Moments; nation: Nation; versions: readonly RuleVersion[] }

function dutyOf(indicated: Indicated, history: History, { moments, nation, versions }: Clockwork): Duty {
  const { rule } = indicated
  const decisions = history.decisions
    .filter(({ ruleId }) => ruleId === rule.id)
    .map(each => ({ ...each, ruleThen: ruleOfVersion(each.ruleId, each.ruleVersion, versions) }))
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
