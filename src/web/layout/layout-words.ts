import { defineMessages, type Messages } from '../messages.ts'
import cy from './words.cy.json' with { type: 'json' }
import en from './words.en.json' with { type: 'json' }
import fil from './words.fil.json' with { type: 'json' }
import hi from './words.hi.json' with { type: 'json' }
import ml from './words.ml.json' with { type: 'json' }
import pl from './words.pl.json' with { type: 'json' }
import pt from './words.pt.json' with { type: 'json' }
import ro from './words.ro.json' with { type: 'json' }
import ur from './words.ur.json' with { type: 'json' }
import yo from './words.yo.json' with { type: 'json' }

export type LayoutWords = Messages<typeof en>

/** The words of the layouts themselves. */
export const layoutWords = defineMessages({ en, cy, fil, hi, ml, pl, pt, ro, ur, yo })
