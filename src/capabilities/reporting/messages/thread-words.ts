import { defineMessages, type Messages } from '#web'
import cy from './thread/cy.json' with { type: 'json' }
import en from './thread/en-GB.json' with { type: 'json' }
import fil from './thread/fil.json' with { type: 'json' }
import hi from './thread/hi.json' with { type: 'json' }
import ml from './thread/ml.json' with { type: 'json' }
import pl from './thread/pl.json' with { type: 'json' }
import pt from './thread/pt.json' with { type: 'json' }
import ro from './thread/ro.json' with { type: 'json' }
import ur from './thread/ur.json' with { type: 'json' }
import yo from './thread/yo.json' with { type: 'json' }

export type ThreadWords = Messages<typeof en>

/** The words of what a reporter can choose, add, ask for and end, in the reader's language. */
export const threadWords = defineMessages({ en, cy, fil, hi, ml, pl, pt, ro, ur, yo })
