import type { Clock } from '#platform/clock'
import { paceOf } from '#platform/http/pace'
import { type SlowDown, slowDown } from '#platform/http/slow-down'

/** What keeps the open form and the threads usable when somebody sends too much. */
export type Guards = {
  /** Reports that were kept, by the network they came from. */
  reports: SlowDown
  /** Six words that opened nothing. */
  wrongWords: SlowDown
  /** How much work a browser is asked for with each report, in bits; 0 asks for none. */
  proofOfWork: number
  /** Lets somebody wait; holds no connection to the database. */
  pause(seconds: number): Promise<void>
}

/** Six words that open nothing, in an hour from one network; what guessing costs is in src/methods/passphrase. */
const wrongWordsPerHour = 20

/** The guards of one process: what they count is in its memory only. */
export function guardsOf(
  clock: Clock,
  { reportsPerHour, proofOfWork }: { reportsPerHour: number; proofOfWork: number },
  pause: Guards['pause'] = waitFor,
): Guards {
  return {
    reports: slowDown(clock, paceOf(reportsPerHour)),
    wrongWords: slowDown(clock, paceOf(wrongWordsPerHour)),
    proofOfWork,
    pause,
  }
}

function waitFor(seconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, seconds * 1000))
}
