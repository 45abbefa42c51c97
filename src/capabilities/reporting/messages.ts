import { defineMessages, type Messages } from '#web'
import cy from './messages/cy.json' with { type: 'json' }
import en from './messages/en-GB.json' with { type: 'json' }
import fil from './messages/fil.json' with { type: 'json' }
import hi from './messages/hi.json' with { type: 'json' }
import ml from './messages/ml.json' with { type: 'json' }
import pl from './messages/pl.json' with { type: 'json' }
import pt from './messages/pt.json' with { type: 'json' }
import ro from './messages/ro.json' with { type: 'json' }
import ur from './messages/ur.json' with { type: 'json' }
import yo from './messages/yo.json' with { type: 'json' }

export type ReportingWords = Messages<typeof en>

/** The words of every page of this capability, in the reader's language. */
export const reportingWords = defineMessages({ en, cy, fil, hi, ml, pl, pt, ro, ur, yo })

/** A sentence for a fault in a form: contracts and rules name it by its key. */
export function wordsFor(words: ReportingWords, key: string): string {
  return key in words ? words[key as keyof ReportingWords]() : key
}
