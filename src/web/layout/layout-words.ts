import { defineMessages, type Messages } from '../messages.ts'
import english from './words.en.json' with { type: 'json' }

export type LayoutWords = Messages<typeof english>

/** The words of the layouts themselves. */
export const layoutWords = defineMessages({ en: english })
