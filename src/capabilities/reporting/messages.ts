import { defineMessages, type Messages } from '#web'
import en from './messages/en-GB.json' with { type: 'json' }

export type ReportingWords = Messages<typeof en>

/** The words of every page of this capability, in the reader's language. */
export const reportingWords = defineMessages({ en })

/** A sentence for a fault in a form: contracts and rules name it by its key. */
export function wordsFor(words: ReportingWords, key: string): string {
  return key in words ? words[key as keyof ReportingWords]() : key
}
