import { seededRandom } from '#methods/statistics'

/** Chance that a seed repeats exactly. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number
  chance(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
}

export function chanceFrom(seed: string): Chance {
  const next = seededRandom(hashed(seed))
  const whole = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    whole,
    chance: share => next() < share,
    pick: items => {
      const picked = items[whole(0, items.length - 1)]
      if (picked === undefined) throw new Error('Nothing to pick from')
      return picked
    },
  }
}

// FNV-1a, so that a seed can be a name.
function hashed(text: string): number {
  let hash = 2166136261
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  return hash
}
