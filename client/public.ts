import { focusErrorSummary } from './enhancements/focus-error-summary.ts'
import { growTextareas } from './enhancements/grow-textareas.ts'
import { keepTyped } from './enhancements/keep-typed.ts'
import { lockName } from './enhancements/lock-name.ts'
import { noticeNames } from './enhancements/notice-names.ts'
import { sendOnce } from './enhancements/send-once.ts'
import { sixWords } from './enhancements/six-words.ts'
import { smallTeam } from './enhancements/small-team.ts'
import { serve } from './service-worker/serve.ts'
import type { WorkerScope } from './service-worker/worker-scope.ts'
import { speakUpOffline } from './speaking-up/speak-up-offline.ts'

// One file for a page and for its worker: both keep and send reports, and a first visit loads what does it once.
if (typeof document === 'undefined') serve(globalThis as unknown as WorkerScope)
else {
  // First, because it keeps the page as it came.
  const shown = speakUpOffline(document)
  smallTeam(document)
  focusErrorSummary(document)
  lockName(document)
  growTextareas(document)
  keepTyped(document)
  sendOnce(document)
  sixWords(document, shown)
  noticeNames(document)
}
