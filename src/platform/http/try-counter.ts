import type { Clock } from '../clock.ts'
import { recentNames } from './recent-names.ts'

export type TryCounter = {
  /** Counts one more try under this name; false when there were too many. */
  take(name: string): boolean
  /** A try that turned out well counts no more. */
  giveBack(name: string): void
}

const quarter = 15 * 60_000

type Window = { since: number; tries: number }

/**
 * Counts tries under names, at most so many in a quarter of an hour. Kept in memory: each process counts for itself, and
 * forgets when it stops. Names are given as digests.
 */
export function tryCounter(clock: Clock, most: number): TryCounter {
  const windows = recentNames<Window>()
  const windowOf = (name: string): Window => {
    const now = Date.parse(clock.now())
    const known = windows.get(name)
    if (known && now - known.since < quarter) return known
    const begun = { since: now, tries: 0 }
    windows.keep(name, begun)
    return begun
  }
  return {
    take(name) {
      const window = windowOf(name)
      window.tries += 1
      return window.tries <= most
    },
    giveBack(name) {
      const window = windowOf(name)
      window.tries = Math.max(0, window.tries - 1)
    },
  }
}
