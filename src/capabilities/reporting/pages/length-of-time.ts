import { threadWords } from '../messages/thread-words.ts'

// Not Intl.NumberFormat with its units: for Yoruba it knows only abbreviations that nobody reads.

/** A length of time in the reader's language, in what people would count it: "24 hours", "7 dni". */
export function lengthOfTime(lang: string, hours: number): string {
  const words = threadWords(lang)
  return hours <= 48 ? words.hours({ count: hours }) : words.days({ count: Math.round(hours / 24) })
}

/** So many seconds as whole minutes, never none. */
export function minutesOf(lang: string, seconds: number): string {
  return threadWords(lang).minutes({ count: Math.max(1, Math.round(seconds / 60)) })
}
