import { focusErrorSummary } from './enhancements/focus-error-summary.ts'
import { growTextareas } from './enhancements/grow-textareas.ts'
import { noticeNames } from './enhancements/notice-names.ts'
import { sendOnce } from './enhancements/send-once.ts'

focusErrorSummary(document)
growTextareas(document)
sendOnce(document)
noticeNames(document)
