import { answered, type Outcome } from '../outcome.ts'

/** All answers, or the first refusal with the row it concerns. */
export function collect<T>(outcomes: readonly Outcome<T>[]): Outcome<T[]> {
  const values: T[] = []
  for (const [i, outcome] of outcomes.entries()) {
    if (!outcome.ok) return { ...outcome, says: `Row ${i + 1}: ${outcome.says}` }
    values.push(outcome.value)
  }
  return answered(values)
}
