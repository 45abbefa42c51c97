import { focusErrorSummary } from './enhancements/focus-error-summary.ts'
import { growTextareas } from './enhancements/grow-textareas.ts'
import { lockName } from './enhancements/lock-name.ts'
import { sendOnce } from './enhancements/send-once.ts'
import { sixWords } from './enhancements/six-words.ts'

focusErrorSummary(document)
lockName(document)
growTextareas(document)
sendOnce(document)
sixWords(document)
