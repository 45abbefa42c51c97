/** How many come from one network before answers slow down, and before they are put off. */
export type Pace = {
  readonly atOnce: number
  readonly perHour: number
  readonly most: number
}

/** What happens to one more: answered after some seconds, or put off for some minutes. */
export type Turn =
  | { readonly outcome: 'now'; readonly seconds: number }
  | { readonly outcome: 'later'; readonly minutes: number }

// Long enough to tire a program that waits for each answer, short enough for somebody on their way home.
const longestSeconds = 10

/** The first half of an hour's number is answered at once, the rest slower and slower; twice the number is put off. */
export function paceOf(perHour: number): Pace {
  return { atOnce: perHour / 2, perHour, most: perHour * 2 }
}

/** What is left of a level after some hours: it drains by an hour's number in an hour. */
export function drained(level: number, hours: number, { perHour }: Pace): number {
  return Math.max(0, level - perHour * Math.max(0, hours))
}

/** What happens to whoever raises the level to this. */
export function turnAt(level: number, { atOnce, perHour, most }: Pace): Turn {
  if (level > most) return { outcome: 'later', minutes: Math.ceil(((level - most) / perHour) * 60) }
  const slowed = Math.max(0, level - atOnce) / (perHour - atOnce)
  return { outcome: 'now', seconds: Math.min(longestSeconds, Math.ceil(slowed * longestSeconds)) }
}
