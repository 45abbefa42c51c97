import type { Lines } from './types.ts'

type Clip = { from?: number; to?: number }
type Values = readonly (number | null)[]

/** Centre, limits at three and two standard errors for each row, kept within what is possible; null where sigma is. */
export function symmetricLines(
  values: Values,
  centre: number,
  sigma: readonly (number | null)[],
  clip: Clip = {},
): Lines {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = clip
  const at = (times: number) =>
    sigma.map(error =>
      error === null || Number.isNaN(error) ? null : Math.min(to, Math.max(from, centre + times * error)),
    )
  return { values: [...values], centre, lower: at(-3), lower95: at(-2), upper95: at(2), upper: at(3) }
}

/** The same standard error for every row. */
export function constant(values: Values, sigma: number): number[] {
  return values.map(() => sigma)
}
