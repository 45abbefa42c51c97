/** What somebody did on a phone, counted from the events that it made. */
export type Done = { taps: number; letters: number; questions: number }

/**
 * Seconds by the keystroke-level model: finding and pressing 1.3 (Card, Moran and Newell, The psychology of human-computer
 * interaction, 1983: pointing 1.1, pressing 0.2), reading a question 2, and a letter at 36.2 words of five letters a minute
 * (Palin and others, How do people type on mobile devices, 2019). A model and no clock: a machine types faster than anybody.
 */
export function predictedSeconds({ taps, letters, questions }: Done): number {
  return taps * 1.3 + questions * 2 + letters * (60 / (36.2 * 5))
}

/** Seconds to read a text silently at 238 words a minute (Brysbaert, How many words do we read per minute?, 2019). */
export function readingSeconds(text: string): number {
  return text.split(/\s+/).filter(Boolean).length * (60 / 238)
}
