import { answered, type Outcome, refused } from '../outcome.ts'
import type { FunnelInput } from './types.ts'

export type Units = { id: string[]; numerator: number[]; denominator: number[] }

/** Adds up the rows of each unit, in the order first met, and says why they cannot be compared. */
export function unitsOf(input: FunnelInput): Outcome<Units> {
  const { id, numerator, denominator } = input
  if (id.length !== numerator.length || id.length !== denominator.length) {
    return refused('lengths-differ', 'Each unit needs a name, a numerator and a denominator.')
  }
  if (id.length === 0) return refused('no-figures', 'There are no units to compare yet.')
  if ([...numerator, ...denominator].some(value => !(value >= 0 && Number.isFinite(value)))) {
    return refused('count-negative', 'Numerators and denominators must be numbers, zero or more.')
  }
  const units = addUp(input)
  if (units.denominator.some(value => value === 0)) {
    return refused(
      'denominator-zero',
      'A unit with nothing expected, or nobody to count, cannot be placed on a funnel.',
    )
  }
  if (input.kind === 'share' && units.numerator.some((value, i) => value > (units.denominator[i] ?? 0))) {
    return refused(
      'count-outside-total',
      'A share cannot be more than the whole; for events per bed day use a ratio.',
    )
  }
  return answered(units)
}

function addUp({ id, numerator, denominator, kind, roundExpected = true }: FunnelInput): Units {
  const rows = new Map<string, number>()
  const units: Units = { id: [], numerator: [], denominator: [] }
  id.forEach((name, i) => {
    let row = rows.get(name)
    if (row === undefined) {
      row = units.id.push(name) - 1
      rows.set(name, row)
    }
    units.numerator[row] = (units.numerator[row] ?? 0) + (numerator[i] ?? 0)
    units.denominator[row] = (units.denominator[row] ?? 0) + (denominator[i] ?? 0)
  })
  if (kind === 'ratio' && roundExpected) units.denominator = units.denominator.map(toTwoDecimals)
  return units
}

function toTwoDecimals(value: number): number {
  return Number(value.toFixed(2))
}
