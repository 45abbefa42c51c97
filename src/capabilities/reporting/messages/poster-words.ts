import { defineMessages, type Messages } from '#web'
import cy from './poster/cy.json' with { type: 'json' }
import en from './poster/en-GB.json' with { type: 'json' }
import fil from './poster/fil.json' with { type: 'json' }
import hi from './poster/hi.json' with { type: 'json' }
import ml from './poster/ml.json' with { type: 'json' }
import pl from './poster/pl.json' with { type: 'json' }
import pt from './poster/pt.json' with { type: 'json' }
import ro from './poster/ro.json' with { type: 'json' }
import ur from './poster/ur.json' with { type: 'json' }
import yo from './poster/yo.json' with { type: 'json' }

export type PosterWords = Messages<typeof en>

/** The words of the posters, in each language. */
export const posterWords = defineMessages({ en, cy, fil, hi, ml, pl, pt, ro, ur, yo })
