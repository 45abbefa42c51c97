import { defineMessages, type Messages } from '#web'
import en from './offline/en-GB.json' with { type: 'json' }

export type OfflineWords = Messages<typeof en>

/** The words for what waits on a phone, in the reader's language. */
export const offlineWords = defineMessages({ en })
