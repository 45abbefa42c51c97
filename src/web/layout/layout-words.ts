import { defineMessages } from '../messages.ts'
import english from './words.en.json' with { type: 'json' }

/** The words of the layouts themselves. */
export const layoutWords = defineMessages({ en: english })
