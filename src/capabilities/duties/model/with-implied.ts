import type { Facts } from './condition.ts'

/**
 * What follows from what is known (`evaluation.consistency`): fatal harm means that the person died. Not the other way
 * round: somebody can die a natural death without any harm.
 */
export function withImplied(facts: Facts): Facts {
  return facts['harm.physical'] === 'fatal' ? { ...facts, 'harm.death': true } : facts
}
