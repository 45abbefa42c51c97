import type { Verdict } from '../contract.ts'

/** What a check can say, in the words of a person who looked. */
export const verdictNames: Record<Verdict, string> = {
  effective: 'It worked',
  partly_effective: 'It partly worked',
  not_effective: 'It did not work',
  inconclusive: 'Too early or too little to say',
}
