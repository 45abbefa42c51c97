import type { Clock } from '../clock.ts'
import { drained, type Pace, type Turn, turnAt } from './pace.ts'
import { recentNames } from './recent-names.ts'

export type SlowDown = {
  /** Counts one more under this name, and says what becomes of it. */
  take(name: string): Turn
  /** One that turned out not to count. */
  giveBack(name: string): void
}

const hour = 3_600_000

type Level = { level: number; at: number }

/**
 * Counts under names and slows down what comes too often. Kept in memory: each process counts for itself and forgets when
 * it stops, so that no table, dump or file ever holds who asked (docs/decisions/012).
 */
export function slowDown(clock: Clock, pace: Pace): SlowDown {
  const levels = recentNames<Level>()
  const now = () => Date.parse(clock.now())
  const levelOf = (name: string) => {
    const known = levels.get(name)
    return known ? drained(known.level, (now() - known.at) / hour, pace) : 0
  }
  const keep = (name: string, level: number) => levels.keep(name, { level, at: now() })
  return {
    take(name) {
      const level = levelOf(name) + 1
      const turn = turnAt(level, pace)
      // Whoever is put off and tries again meanwhile does not push the end away.
      if (turn.outcome === 'now') keep(name, level)
      return turn
    },
    giveBack: name => keep(name, Math.max(0, levelOf(name) - 1)),
  }
}
