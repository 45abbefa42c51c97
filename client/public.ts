import { focusErrorSummary } from './enhancements/focus-error-summary.ts'
import { growTextareas } from './enhancements/grow-textareas.ts'
import { sendOnce } from './enhancements/send-once.ts'
import { sixWords } from './enhancements/six-words.ts'

focusErrorSummary(document)
growTextareas(document)
sendOnce(document)
sixWords(document)
