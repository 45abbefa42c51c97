import { defineMessages, type Messages } from '#web'
import cy from './files/cy.json' with { type: 'json' }
import en from './files/en-GB.json' with { type: 'json' }
import fil from './files/fil.json' with { type: 'json' }
import hi from './files/hi.json' with { type: 'json' }
import ml from './files/ml.json' with { type: 'json' }
import pl from './files/pl.json' with { type: 'json' }
import pt from './files/pt.json' with { type: 'json' }
import ro from './files/ro.json' with { type: 'json' }
import ur from './files/ur.json' with { type: 'json' }
import yo from './files/yo.json' with { type: 'json' }

export type FileWords = Messages<typeof en>

/** The words about files that a reporter adds, in each language. */
export const fileWords = defineMessages({ en, cy, fil, hi, ml, pl, pt, ro, ur, yo })
