import { dayOf, type Instant } from '#platform/time'
import { type RuleVersion, ruleVersions } from '../reference/rule-versions.ts'
import type { Rule } from '../reference/rules.ts'
import type { Moments } from './clock-of.ts'

/**
 * The rules that hold for one event, each in the version that was in force on the day from which its own clock runs: when we knew, when
 * it happened, when the outcome came. Where that moment is not known, the day of the event counts, then the day on which we knew,
 * then today. A rule that its version does not have is not owed.
 */
export function rulesAt(
  moments: Moments,
  now: Instant,
  versions: readonly RuleVersion[] = ruleVersions,
): Rule[] {
  const newestFirst = versions.toReversed()
  const ids = new Set(newestFirst.flatMap(({ rules }) => rules.map(({ id }) => id)))
  return [...ids].flatMap(id => {
    const holds = newestFirst.find(version => holdsFor(id, version, moments, now)) ?? versions[0]
    return holds?.rules.find(rule => rule.id === id) ?? []
  })
}

function holdsFor(
  id: string,
  { effectiveFrom, rules }: RuleVersion,
  moments: Moments,
  now: Instant,
): boolean {
  const from = rules.find(rule => rule.id === id)?.deadline.from ?? 'awareness'
  const at = moments[from] ?? moments.incident_date ?? moments.awareness ?? now
  return dayOf(at) >= effectiveFrom
}
