import { agreementFamilies } from './agreement.ts'
import { changeFamilies } from './change.ts'
import { detectionFamilies } from './detection.ts'
import { distributionFamilies } from './distributions.ts'
import type { Family } from './family.ts'
import { funnelFamilies } from './funnel.ts'
import { funnelPheFamilies } from './funnel-phe.ts'
import { rateFamilies } from './rates.ts'
import { shewhartFamilies } from './shewhart.ts'
import { xmrFamily } from './xmr.ts'

/** Every family the command line and the golden vectors can ask for. */
export const statsFamilies: readonly Family[] = [
  xmrFamily,
  ...shewhartFamilies,
  ...rateFamilies,
  ...changeFamilies,
  ...agreementFamilies,
  ...detectionFamilies,
  ...funnelFamilies,
  ...funnelPheFamilies,
  ...distributionFamilies,
]
