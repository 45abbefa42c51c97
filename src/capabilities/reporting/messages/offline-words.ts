import { defineMessages, type Messages } from '#web'
import cy from './offline/cy.json' with { type: 'json' }
import en from './offline/en-GB.json' with { type: 'json' }
import fil from './offline/fil.json' with { type: 'json' }
import hi from './offline/hi.json' with { type: 'json' }
import ml from './offline/ml.json' with { type: 'json' }
import pl from './offline/pl.json' with { type: 'json' }
import pt from './offline/pt.json' with { type: 'json' }
import ro from './offline/ro.json' with { type: 'json' }
import ur from './offline/ur.json' with { type: 'json' }
import yo from './offline/yo.json' with { type: 'json' }

export type OfflineWords = Messages<typeof en>

/** The words for what waits on a phone, in the reader's language. */
export const offlineWords = defineMessages({ en, cy, fil, hi, ml, pl, pt, ro, ur, yo })
