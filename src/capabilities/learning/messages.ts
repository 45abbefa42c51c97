import { defineMessages, type Messages } from '#web'
import en from './messages/en-GB.json' with { type: 'json' }

export type LessonMessages = Messages<typeof en>

/** The words of the pages on which people read lessons, in the reader's language. */
export const lessonMessages = defineMessages({ en })
