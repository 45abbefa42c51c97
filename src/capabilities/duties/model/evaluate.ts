import { type Rule, rules } from '../reference/rules.ts'
import type { Condition, Facts, Judged } from './condition.ts'
import { judge } from './judge.ts'
import { withImplied } from './with-implied.ts'

/** One rule against what is known: yes is a prompt to notify, unknown is something to find out, no is not indicated. */
export type Indicated = Judged & { readonly rule: Rule }

/** Every rule in its order, evaluated against what is known. Nothing is decided here: a person decides. */
export function evaluate(facts: Facts, of: readonly Rule[] = rules): Indicated[] {
  const known = withImplied(facts)
  return of.map(rule => ({ rule, ...judge(withNation(rule), known) }))
}

/** The fields that a judgement turns on, each once, in the order in which the rule asks for them. */
export function turnsOn({ because }: Pick<Judged, 'because'>): string[] {
  return [...new Set(because.map(({ field }) => field))]
}

/** The fields of the comparisons that are still open, each once; none where it is known. */
export function missingFacts(judged: Judged): string[] {
  return judged.truth === 'unknown' ? turnsOn(judged) : []
}

// A rule is considered only in its nations (`evaluation.nation`); where the nation is unknown, that is to be found out.
function withNation({ nation, when }: Rule): Condition {
  return { all: [{ field: 'service.nation', op: 'in', value: nation }, when] }
}
