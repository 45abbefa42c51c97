import { noticeNames } from './enhancements/notice-names.ts'

// Loaded when somebody begins to write (enhancements/load-when-writing.ts), so that a first visit does not wait for it.
noticeNames(document)
