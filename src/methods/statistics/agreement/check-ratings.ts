import { type Refusal, refused } from '../outcome.ts'
import type { Ratings } from './ratings.ts'

/** Says why ratings cannot be compared, or nothing when they can. */
export function checkRatings(ratings: Ratings): Refusal | undefined {
  const units = ratings[0]?.length ?? 0
  if (ratings.length < 2) return refused('one-rater', 'Agreement needs at least two raters.')
  if (ratings.some(rater => rater.length !== units)) {
    return refused('lengths-differ', 'Every rater needs one entry for each unit, null where not rated.')
  }
  if (units === 0) return refused('no-figures', 'Nothing has been rated yet.')
  return undefined
}
