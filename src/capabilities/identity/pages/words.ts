import { defineMessages } from '#web'
import en from '../messages/en-GB.json' with { type: 'json' }

/** The words of the sign-in pages, in British English for now. */
export const words = defineMessages({ en })('en-GB')
