import { z } from 'zod'
import { betaQuantile } from '../distributions/beta.ts'
import {
  binomialQuantile,
  binomialTails,
  negativeBinomialQuantile,
  poissonProbability,
  poissonQuantile,
  poissonTails,
} from '../distributions/discrete.ts'
import { gammaQuantile, type Tails } from '../distributions/gamma.ts'
import { normalQuantile, normalTails } from '../distributions/normal.ts'
import { answered, type Outcome, refused } from '../outcome.ts'
import { type Columns, defineFamily, type Family } from './family.ts'
import { numbers } from './shapes.ts'

type Names = readonly string[]

/** A family that works row by row over columns of numbers of one length. */
function perRow(
  family: string,
  says: string,
  names: Names,
  example: number[],
  outputs: Record<string, (row: number[]) => number>,
): Family {
  return defineFamily({
    family: `distribution-${family}`,
    says,
    example: Object.fromEntries(names.map((name, i) => [name, [example[i]]])),
    input: z.object(Object.fromEntries(names.map(name => [name, numbers]))),
    run: input =>
      overRows(
        names.map(name => input[name] ?? []),
        outputs,
      ),
  })
}

function overRows(columns: number[][], outputs: Record<string, (row: number[]) => number>): Outcome<Columns> {
  const length = columns[0]?.length ?? 0
  if (columns.some(column => column.length !== length)) {
    return refused('lengths-differ', 'All columns need the same number of rows.')
  }
  const rows = Array.from({ length }, (_, i) => columns.map(column => column[i] ?? Number.NaN))
  return answered(
    Object.fromEntries(Object.entries(outputs).map(([name, compute]) => [name, rows.map(compute)])),
  )
}

/** Applies a function of numbers to a row, in the order of its names. */
const of = (compute: (...args: number[]) => number) => (row: number[]) => compute(...row)
const lower = (tails: (...args: number[]) => Tails) => (row: number[]) => tails(...row).lower
const upper = (tails: (...args: number[]) => Tails) => (row: number[]) => tails(...row).upper

export const distributionFamilies: readonly Family[] = [
  perRow('qpois', 'Poisson quantiles', ['p', 'lambda'], [0.975, 4], {
    q: of((p = 0, mean = 0) => poissonQuantile(p, mean)),
  }),
  perRow('ppois', 'Poisson probabilities', ['x', 'lambda'], [3, 4], {
    cdf: lower((k = 0, mean = 0) => poissonTails(k, mean)),
    upper: upper((k = 0, mean = 0) => poissonTails(k, mean)),
    pmf: of((k = 0, mean = 0) => poissonProbability(k, mean)),
  }),
  perRow('qchisq', 'Chi-squared quantiles', ['p', 'df'], [0.95, 3], {
    q: of((p = 0, df = 1) => 2 * gammaQuantile(p, df / 2)),
  }),
  perRow('qgamma', 'Gamma quantiles', ['p', 'shape'], [0.975, 4], {
    q: of((p = 0, shape = 1) => gammaQuantile(p, shape)),
  }),
  perRow('qbeta', 'Beta quantiles', ['a', 'b', 'p'], [2, 12, 0.5], {
    q: of((a = 1, b = 1, p = 0) => betaQuantile(p, a, b)),
  }),
  perRow('qbinom', 'Binomial quantiles at 5 % for an even chance', ['n'], [20], {
    q: of((n = 0) => binomialQuantile(0.05, n, 0.5)),
  }),
  perRow('qnorm', 'Normal quantiles', ['p'], [0.975], { q: of((p = 0) => normalQuantile(p)) }),
  perRow('pbinom', 'Binomial probabilities', ['x', 'n', 'p'], [2, 14, 0.25], {
    cdf: lower((k = 0, n = 0, p = 0) => binomialTails(k, n, p)),
    upper: upper((k = 0, n = 0, p = 0) => binomialTails(k, n, p)),
  }),
  perRow('pnorm', 'Normal probabilities', ['z'], [1.96], {
    cdf: lower((z = 0) => normalTails(z)),
    upper: upper((z = 0) => normalTails(z)),
  }),
  perRow('qnbinom', 'Negative binomial quantiles', ['p', 'size', 'prob'], [0.5, 2.5, 0.3], {
    q: of((p = 0, size = 1, success = 1) => negativeBinomialQuantile(p, size, success)),
    pmf0: of((_p = 0, size = 1, success = 1) => success ** size),
  }),
]
