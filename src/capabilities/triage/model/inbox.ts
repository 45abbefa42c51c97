import type { ListedIncident } from '../queries/listed-incident.ts'
import type { WaitingReport } from '../queries/waiting-reports.ts'

/** The one next step of something in the inbox. */
export type Step = 'make-safe' | 'thank' | 'decide' | 'first-look'

export type InboxItem =
  | { step: 'make-safe' | 'thank' | 'decide'; report: WaitingReport }
  | { step: 'make-safe' | 'first-look'; record: ListedIncident }

const order: readonly Step[] = ['make-safe', 'thank', 'decide', 'first-look']

/** What a waiting report needs next: safety before thanks, thanks before paperwork. */
export function stepForReport(report: WaitingReport): 'make-safe' | 'thank' | 'decide' {
  if (report.atRiskNow && report.madeSafe === '') return 'make-safe'
  return report.thankedAt === null ? 'thank' : 'decide'
}

/** Everything that waits for somebody, most urgent first; a record already in the list through its report is not said twice. */
export function inboxItems(waiting: {
  reports: readonly WaitingReport[]
  unsafe: readonly ListedIncident[]
  untriaged: readonly ListedIncident[]
}): InboxItem[] {
  const reports = waiting.reports.map((report): InboxItem => ({ step: stepForReport(report), report }))
  const said = new Set(waiting.reports.map(report => report.record))
  const unsafe = waiting.unsafe.filter(record => !said.has(record.reference))
  const unsafeToo = new Set(waiting.unsafe.map(record => record.reference))
  const untriaged = waiting.untriaged.filter(
    record => !said.has(record.reference) && !unsafeToo.has(record.reference),
  )
  const items: InboxItem[] = [
    ...reports,
    ...unsafe.map((record): InboxItem => ({ step: 'make-safe', record })),
    ...untriaged.map((record): InboxItem => ({ step: 'first-look', record })),
  ]
  return items.sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step))
}
