import { messagePage } from '../layout/message-page.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { chartsSample } from './charts.sample.ts'
import { flashReportSample } from './flash-report.sample.ts'
import { receiptSample } from './receipt.sample.ts'
import { recordSample } from './record.sample.ts'
import { todaySample } from './today.sample.ts'

const missing = [
  { field: 'what', message: 'Tell us what happened, even in a few words' },
  { field: 'risk', message: 'Say whether anyone is at risk right now' },
]

/** Whole pages made of the components, to judge them together. */
export const samplePages: Readonly<Record<string, () => SafeHtml>> = {
  'flash-report': () =>
    flashReportSample([], {
      what: 'The hoist battery was flat again so we waited 40 minutes to help a resident up. He missed his',
      risk: 'no',
    }),
  'flash-report-missing': () => flashReportSample(missing),
  receipt: receiptSample,
  today: todaySample,
  record: recordSample,
  charts: chartsSample,
  'not-found': () => messagePage(404),
}
