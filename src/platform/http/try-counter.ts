import type { Clock } from '../clock.ts'

export type TryCounter = {
  /** Counts one more try under this name; false when there were too many. */
  take(name: string): boolean
  /** A try that turned out well counts no more. */
  giveBack(name: string): void
}

const quarter = 15 * 60_000
const mostNames = 50_000

type Window = { since: number; tries: number }

/**
 * Counts tries under names, at most so many in a quarter of an hour. Kept in memory: each process counts for itself, and
 * forgets when it stops. Names are given as digests; when there are too many of them, the oldest are forgotten first.
 */
export function tryCounter(clock: Clock, most: number): TryCounter {
  const windows = new Map<string, Window>()
  const windowOf = (name: string): Window => {
    const now = Date.parse(clock.now())
    const known = windows.get(name)
    if (known && now - known.since < quarter) return known
    const begun = { since: now, tries: 0 }
    windows.delete(name)
    windows.set(name, begun)
    if (windows.size > mostNames) forgetFirst(windows)
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

function forgetFirst(windows: Map<string, Window>): void {
  const [first] = windows.keys()
  if (first !== undefined) windows.delete(first)
}
