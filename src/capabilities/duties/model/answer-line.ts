import type { Instant } from '#platform/time'
import { type Nation, type Rule, ruleById, rules } from '../reference/rules.ts'
import { clockOf, type Moments } from './clock-of.ts'
import type { Facts } from './condition.ts'
import { evaluate, missingFacts } from './evaluate.ts'
import { readFacts } from './read-facts.ts'
import { readMoment } from './read-moment.ts'

type Match = {
  ruleId: string
  kind: Rule['deadline']['kind']
  from: Rule['deadline']['from']
  iso8601: string | null
  due: Instant | null
}
type Duties = { matches: Match[]; findOut: { ruleId: string; missing: string[] }[] }
type Answer = (Duties & { ignored?: readonly string[]; unreadable?: readonly string[] }) | { error: string }

/**
 * Answers one JSON line `{"facts": {"field": value}}`: the rules that match, with what the law sets and by when, and the rules
 * of which something is to be found out. `due` is null where the law gives no number or the moment is not among the facts.
 * Beside the answer stand the names that no rule knows (`ignored`) and those whose value was none of theirs (`unreadable`).
 */
export function answerLine(line: string): string {
  return JSON.stringify(answer(line))
}

/** Answers lines in their order, one for one; empty lines are left out. */
export async function* answerLines(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  for await (const line of lines) if (line.trim()) yield answerLine(line)
}

function answer(line: string): Answer {
  const asked = readJson(line)
  if (asked === undefined) return { error: 'This line is not JSON.' }
  const { facts } = Object(asked) as { facts?: unknown }
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts))
    return { error: 'This line has no "facts", such as {"facts": {"harm.death": true}}.' }
  const read = readFacts(facts as Record<string, unknown>)
  const { ignored, unreadable } = read
  return {
    ...duties(read.facts),
    ...(ignored.length > 0 ? { ignored } : {}),
    ...(unreadable.length > 0 ? { unreadable } : {}),
  }
}

function duties(facts: Facts): Duties {
  const all = evaluate(facts)
  return {
    matches: all.filter(each => each.truth === 'yes').map(({ rule }) => match(rule, facts)),
    findOut: all
      .filter(each => each.truth === 'unknown')
      .map(each => ({ ruleId: each.rule.id, missing: missingFacts(each) })),
  }
}

function match(rule: Rule, facts: Facts): Match {
  const { kind, from, iso8601 } = rule.deadline
  const nation = facts['service.nation'] as Nation
  return {
    ruleId: rule.id,
    kind,
    from,
    iso8601,
    due: clockOf(rule, momentsIn(facts), nation).legalDue ?? null,
  }
}

// The other clocks begin at moments that the list of facts does not have: a diagnosis, an outcome, a decision.
function momentsIn(facts: Facts): Moments {
  const [awareness, incident_date] = [facts['incident.awareAt'], facts['incident.occurredAt']].map(text =>
    typeof text === 'string' ? readMoment(text) : undefined,
  )
  return { ...(awareness ? { awareness } : {}), ...(incident_date ? { incident_date } : {}) }
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Every rule of this version as a JSON line, for whoever builds on it. */
export function ruleLines(id?: string): string[] {
  const one = id === undefined ? rules : [ruleById(id)].filter(rule => rule !== undefined)
  return one.map(rule => JSON.stringify(rule))
}
