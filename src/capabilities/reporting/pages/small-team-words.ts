import type { SmallTeamChoice } from '../contract.ts'
import type { ThreadWords } from '../messages/thread-words.ts'

/** Each way of sending a report from a small team, in words. */
export function smallTeamWords(words: ThreadWords, service: string): Record<SmallTeamChoice, string> {
  return {
    'whole-service': words.smallWhole({ service }),
    'day-only': words.smallDay(),
    both: words.smallBoth({ service }),
    'as-it-is': words.smallAsIs(),
  }
}
