import { compare } from './compare.ts'
import type { Condition, Facts, Judged, Truth } from './condition.ts'

/**
 * Three-valued logic as the rules ask for it (`evaluation.logic`): all is no if any part is no, else unknown if any part
 * is; any is yes if any part is yes, else unknown if any part is. Gives only the comparisons that decide the outcome.
 */
export function judge(condition: Condition, facts: Facts): Judged {
  if ('all' in condition) return join(condition.all, facts, ['no', 'unknown', 'yes'])
  if ('any' in condition) return join(condition.any, facts, ['yes', 'unknown', 'no'])
  return { truth: compare(condition, facts), because: [condition] }
}

/** The first of these truths that any part has decides; a list without parts has the last. */
function join(parts: readonly Condition[], facts: Facts, order: readonly [Truth, Truth, Truth]): Judged {
  const judged = parts.map(part => judge(part, facts))
  const truth = order.find(each => judged.some(part => part.truth === each)) ?? order[2]
  return { truth, because: judged.filter(part => part.truth === truth).flatMap(part => part.because) }
}
