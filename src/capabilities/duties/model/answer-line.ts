import type { Instant } from '#platform/time'
import type { Nation, Rule } from '../reference/rules.ts'
import { clockOf } from './clock-of.ts'
import type { Facts } from './condition.ts'
import { evaluate, missingFacts } from './evaluate.ts'
import { momentsIn } from './moments-in.ts'
import { readFacts } from './read-facts.ts'
import { rulesAt } from './rules-at.ts'

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
 * Each rule is of the version that was in force for the moments among the facts, without any of them for now.
 * Beside the answer stand the names that no rule knows (`ignored`) and those whose value was none of theirs (`unreadable`).
 */
export function answerLine(line: string, now: Instant): string {
  return JSON.stringify(answer(line, now))
}

/** Answers lines in their order, one for one; empty lines are left out. */
export async function* answerLines(
  lines: AsyncIterable<string> | Iterable<string>,
  now: Instant,
): AsyncGenerator<string> {
  for await (const line of lines) if (line.trim()) yield answerLine(line, now)
}

function answer(line: string, now: Instant): Answer {
  const asked = readJson(line)
  if (asked === undefined) return { error: 'This line is not JSON.' }
  const { facts } = Object(asked) as { facts?: unknown }
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts))
    return { error: 'This line has no "facts", such as {"facts": {"harm.death": true}}.' }
  const read = readFacts(facts as Record<string, unknown>)
  const { ignored, unreadable } = read
  return {
    ...duties(read.facts, now),
    ...(ignored.length > 0 ? { ignored } : {}),
    ...(unreadable.length > 0 ? { unreadable } : {}),
  }
}

function duties(facts: Facts, now: Instant): Duties {
  const all = evaluate(facts, rulesAt(momentsIn(facts), now))
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

function readJson(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Every rule that holds now as a JSON line with its version, for whoever builds on it. */
export function ruleLines(now: Instant): string[] {
  return rulesAt({}, now).map(rule => JSON.stringify(rule))
}
