const tableBits = 20

export interface Chances {
  /** How likely a yes is, between 0 and 1, from the answers to earlier questions with these clues. */
  of(about: number, clues: readonly number[]): number
  /** Learns the answer to the question that was asked last. */
  learn(yes: boolean): void
}

/**
 * Predicts yes/no answers by online logistic regression on hashed clues. Only +, −, × and ÷ on IEEE doubles, never
 * Math.exp: every browser must come to the same last bit, or it would unpack other words.
 */
export function learnChances(): Chances {
  const weights = new Float32Array(1 << tableBits)
  const seen = new Float32Array(1 << tableBits)
  let slots: number[] = []
  let chance = 0.5
  return {
    of(about, clues) {
      slots = clues.map((clue, i) => hash((clue * 16 + i) * 32 + about))
      chance = squash(slots.reduce((sum, slot) => sum + (weights[slot] ?? 0), 0))
      return chance
    },
    learn(yes) {
      const error = (yes ? 1 : 0) - chance
      for (const slot of slots) {
        const times = seen[slot] ?? 0
        weights[slot] = (weights[slot] ?? 0) + error * (4 / (times + 9) + 0.03)
        seen[slot] = times + 1
      }
    },
  }
}

function hash(value: number): number {
  const mixed = Math.imul(value, 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> (32 - tableBits)
}

/** 1 / (1 + e^-x), with e^x as (1 + x/1024)^1024. */
function squash(x: number): number {
  const within = Math.max(-9, Math.min(9, x))
  let power = 1 - within / 1024
  for (let doubling = 0; doubling < 10; doubling++) power *= power
  return 1 / (1 + power)
}
