import { defineMessages, type Messages } from '#web'
import en from './thread/en-GB.json' with { type: 'json' }

export type ThreadWords = Messages<typeof en>

/** The words of what a reporter can choose, add, ask for and end, in the reader's language. */
export const threadWords = defineMessages({ en })
