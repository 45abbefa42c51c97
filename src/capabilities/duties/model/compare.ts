import type { Comparison, Facts, FactValue, Truth } from './condition.ts'

/** One comparison with what is known (`evaluation.unknown` and `evaluation.unknownValue` of the rules). */
export function compare(comparison: Comparison, facts: Facts): Truth {
  const known = knownValue(facts[comparison.field], comparison)
  if (comparison.op === 'exists') return yesOrNo((known !== undefined) === comparison.value)
  if (comparison.op === 'eq' && comparison.value === null) return yesOrNo(known === undefined)
  return known === undefined ? 'unknown' : yesOrNo(holds(comparison, known))
}

// The value "unknown" counts as not known, unless the condition itself names it: "assessed and cannot yet be told".
function knownValue(value: FactValue | null | undefined, comparison: Comparison): FactValue | undefined {
  if (value === 'unknown' && !names(comparison, 'unknown')) return undefined
  return value ?? undefined
}

function names({ value }: Comparison, word: string): boolean {
  return Array.isArray(value) ? value.includes(word) : value === word
}

function holds(comparison: Comparison, known: FactValue): boolean {
  switch (comparison.op) {
    case 'in':
      return comparison.value.includes(known)
    case 'gt':
      return Number(known) > comparison.value
    case 'gte':
      return Number(known) >= comparison.value
    case 'lt':
      return Number(known) < comparison.value
    case 'eq':
    case 'exists':
      return known === comparison.value
  }
}

function yesOrNo(holds: boolean): Truth {
  return holds ? 'yes' : 'no'
}
