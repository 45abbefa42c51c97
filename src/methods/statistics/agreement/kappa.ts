import { normalQuantile, normalTails } from '../distributions/normal.ts'
import { sum } from '../numbers/sum.ts'
import { answered, type Outcome, refused } from '../outcome.ts'
import { gwetAc1 } from './chance-corrected.ts'
import { checkRatings } from './check-ratings.ts'
import { categoriesOf, completeUnits } from './ratings.ts'

type Weights = (i: number, j: number) => number

/** Agreement of two raters over the units both rated; coefficients are null where only one category was used. */
export type Kappa = {
  n: number
  percentAgreement: number
  kappa: number | null
  linear: number | null
  quadratic: number | null
  interval95: { lower: number; upper: number } | null
  z: number | null
  pValue: number | null
  ac1: number | null
}

/**
 * Cohen's kappa, plain and with linear and squared weights by rank of category (Cohen 1960, 1968), with the large-sample
 * interval of Fleiss, Cohen and Everitt (1969) and the test of no agreement beyond chance. Show it beside the percent
 * agreement and AC1: with a rare category kappa is low however well raters agree. Refuses fewer than one shared unit.
 */
export function cohenKappa(
  raterA: readonly (number | null)[],
  raterB: readonly (number | null)[],
): Outcome<Kappa> {
  const refusal = checkRatings([raterA, raterB])
  if (refusal) return refusal
  const [a = [], b = []] = completeUnits([raterA, raterB])
  if (a.length === 0) return refused('no-shared-units', 'The two raters have no unit in common.')
  const table = crossTable(a, b)
  const steps = table.length - 1
  const plain = weigh(table, (i, j) => (i === j ? 1 : 0))
  const z = plain.kappa === null ? null : plain.kappa / Math.sqrt(plain.varianceByChance / a.length)
  return answered({
    n: a.length,
    percentAgreement: plain.observed,
    kappa: plain.kappa,
    linear: weigh(table, (i, j) => 1 - Math.abs(i - j) / steps).kappa,
    quadratic: weigh(table, (i, j) => 1 - ((i - j) / steps) ** 2).kappa,
    interval95: plain.kappa === null ? null : intervalAround(plain.kappa, plain.variance / a.length),
    z,
    pValue: z === null ? null : 2 * normalTails(Math.abs(z)).upper,
    ac1: gwetAc1([a, b]),
  })
}

function intervalAround(kappa: number, variance: number) {
  const reach = normalQuantile(0.975) * Math.sqrt(Math.max(0, variance))
  return { lower: Math.max(-1, kappa - reach), upper: Math.min(1, kappa + reach) }
}

/** Shares of units by category of each rater, over the categories either used. */
function crossTable(a: readonly number[], b: readonly number[]): number[][] {
  const categories = categoriesOf([a, b])
  const place = new Map(categories.map((code, i) => [code, i]))
  const table = categories.map(() => new Array<number>(categories.length).fill(0))
  a.forEach((code, unit) => {
    const row = table[place.get(code) ?? 0]
    const column = place.get(b[unit] ?? 0) ?? 0
    if (row) row[column] = (row[column] ?? 0) + 1
  })
  return table.map(row => row.map(count => count / a.length))
}

/** Observed and expected weighted agreement, kappa, and its variances (times n), also if only chance agreed. */
function weigh(table: readonly number[][], weight: Weights) {
  const rows = table.map(sum)
  const columns = table.map((_, j) => sum(table.map(row => row[j] ?? 0)))
  const cells = table.flatMap((row, i) =>
    row.map((share, j) => ({ i, j, share, chance: (rows[i] ?? 0) * (columns[j] ?? 0) })),
  )
  const observed = sum(cells.map(cell => cell.share * weight(cell.i, cell.j)))
  const expected = sum(cells.map(cell => cell.chance * weight(cell.i, cell.j)))
  const rowMeans = table.map((_, i) => sum(columns.map((share, j) => share * weight(i, j))))
  const columnMeans = table.map((_, j) => sum(rows.map((share, i) => share * weight(i, j))))
  const means = (i: number, j: number) => (rowMeans[i] ?? 0) + (columnMeans[j] ?? 0)
  const spread = sum(
    cells.map(
      ({ i, j, share }) => share * (weight(i, j) * (1 - expected) - means(i, j) * (1 - observed)) ** 2,
    ),
  )
  const spreadByChance = sum(cells.map(({ i, j, chance }) => chance * (weight(i, j) - means(i, j)) ** 2))
  const room = 1 - expected
  return {
    observed,
    kappa: room > 0 ? (observed - expected) / room : null,
    variance: (spread - (observed * expected - 2 * expected + observed) ** 2) / room ** 4,
    varianceByChance: (spreadByChance - expected ** 2) / room ** 2,
  }
}
