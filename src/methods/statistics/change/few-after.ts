import { binomialTails, negativeBinomialQuantile, poissonTails } from '../distributions/discrete.ts'
import { answered, type Outcome, refused } from '../outcome.ts'
import { type BeforeAfter, isCount } from './rate-ratio.ts'

export type FewAfter = {
  /** P of at most so many after if nothing changed, allowing for the uncertain baseline, and taking its rate as known. */
  pLess: number
  pKnownRate: number
  /** Counts between which 95 % of periods would fall if nothing changed (Jeffreys' prediction). */
  predictedLow: number
  predictedHigh: number
}

/** How surprising are so few events after a baseline? Refuses counts that are not whole and exposures not above zero. */
export function fewAfter({
  eventsAfter,
  exposureAfter,
  eventsBefore,
  exposureBefore,
}: BeforeAfter): Outcome<FewAfter> {
  if (![eventsAfter, eventsBefore].every(isCount))
    return refused('count-unusual', 'Events must be whole numbers, zero or more.')
  if (!(exposureAfter > 0 && exposureBefore > 0))
    return refused('exposure-zero', 'Both periods need an exposure above zero.')
  const total = exposureAfter + exposureBefore
  const predict = (p: number) => negativeBinomialQuantile(p, eventsBefore + 0.5, exposureBefore / total)
  return answered({
    pLess: binomialTails(
      eventsAfter,
      eventsAfter + eventsBefore,
      exposureAfter / total,
      exposureBefore / total,
    ).lower,
    pKnownRate: poissonTails(eventsAfter, (eventsBefore / exposureBefore) * exposureAfter).lower,
    predictedLow: predict(0.025),
    predictedHigh: predict(0.975),
  })
}
