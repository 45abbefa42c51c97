/**
 * A range of 32-bit numbers that each answer narrows by as much as it was a surprise: an arithmetic coder. What it
 * settles, byte by byte, is a number inside every range that it has been.
 */
export interface NarrowingRange {
  /** The highest number that means yes, when yes has this chance. */
  split(chance: number): number
  narrow(split: number, yes: boolean): void
  /** Gives up the leading byte once it can no longer change. */
  settled(): number | undefined
  /** The four bytes that end the number. */
  ending(): number[]
}

/** A range of all 32-bit numbers. */
export function narrowingRange(): NarrowingRange {
  let low = 0
  let high = 0xffffffff
  return {
    split: chance => low + Math.floor((high - low) * chance),
    narrow(split, yes) {
      if (yes) high = split
      else low = split + 1
    },
    settled() {
      if ((low ^ high) >>> 24 !== 0) return undefined
      const byte = high >>> 24
      low = (low << 8) >>> 0
      high = ((high << 8) | 0xff) >>> 0
      return byte
    },
    ending: () => [low >>> 24, (low >>> 16) & 0xff, (low >>> 8) & 0xff, low & 0xff],
  }
}
