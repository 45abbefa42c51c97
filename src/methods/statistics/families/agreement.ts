import { z } from 'zod'
import { irrAlpha, krippendorffAlpha } from '../agreement/alpha.ts'
import { bootstrapInterval } from '../agreement/bootstrap.ts'
import { checkRatings } from '../agreement/check-ratings.ts'
import { fleissKappa } from '../agreement/fleiss.ts'
import { cohenKappa } from '../agreement/kappa.ts'
import { answered } from '../outcome.ts'
import { defineFamily } from './family.ts'
import { numbersOrNulls } from './shapes.ts'

const ratings = z.array(numbersOrNulls)
const example = [
  [1, 2, 3, 3, 2, 1],
  [1, 2, 3, 3, 2, 2],
  [null, 3, 3, 3, 2, 3],
]

/** irrCAC rounds to five decimals, and so do the names taken from it. */
function toFiveDecimals(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(5))
}

const kappaFamily = defineFamily({
  family: 'kappa',
  says: "Agreement of two raters: Cohen's kappa, plain and weighted, and AC1",
  example: { rater_a: [1, 2, 2, 1, 3, 4], rater_b: [1, 2, 1, 1, 3, 4] },
  input: z.object({ rater_a: numbersOrNulls, rater_b: numbersOrNulls }),
  run: input => {
    const result = cohenKappa(input.rater_a, input.rater_b)
    if (!result.ok) return result
    const found = result.value
    return answered({
      n: found.n,
      kappa: found.kappa,
      z: found.z,
      p_value: found.pValue,
      kappa_linear: found.linear,
      kappa_quadratic: found.quadratic,
      kappa_ci95_low: found.interval95?.lower ?? null,
      kappa_ci95_high: found.interval95?.upper ?? null,
      percent_agreement: found.percentAgreement,
      gwet_ac1: toFiveDecimals(found.ac1),
    })
  },
})

const fleissFamily = defineFamily({
  family: 'fleiss',
  says: "Agreement of many raters: Fleiss' kappa and AC1",
  example: { ratings: example },
  input: z.object({ ratings }),
  run: input => {
    const result = fleissKappa(input.ratings)
    if (!result.ok) return result
    const found = result.value
    return answered({
      n: found.n,
      raters: found.raters,
      fleiss_kappa: found.kappa,
      z: found.z,
      p_value: found.pValue,
      fleiss_kappa_exact: found.exact,
      irrcac_fleiss_kappa: toFiveDecimals(found.kappaAllUnits),
      gwet_ac1: toFiveDecimals(found.ac1),
    })
  },
})

const alphaFamily = defineFamily({
  family: 'alpha',
  says: "Agreement of any number of raters with gaps: Krippendorff's alpha",
  example: { ratings: example },
  input: z.object({ ratings }),
  run: input => {
    const refusal = checkRatings(input.ratings)
    if (refusal) return refusal
    const nominal = krippendorffAlpha(input.ratings, 'nominal')
    const ordinal = krippendorffAlpha(input.ratings, 'ordinal')
    return answered({
      alpha_nominal: nominal,
      alpha_ordinal: ordinal,
      alpha_interval: krippendorffAlpha(input.ratings, 'interval'),
      alpha_ordinal_ci95: bootstrapInterval(input.ratings, drawn => krippendorffAlpha(drawn, 'ordinal')),
      irr_kripp_alpha_nominal: irrAlpha(input.ratings, 'nominal'),
      irr_kripp_alpha_ordinal: irrAlpha(input.ratings, 'ordinal'),
      irrcac_alpha_nominal: toFiveDecimals(nominal),
      irrcac_alpha_ordinal: toFiveDecimals(ordinal),
    })
  },
})

export const agreementFamilies = [kappaFamily, fleissFamily, alphaFamily]
