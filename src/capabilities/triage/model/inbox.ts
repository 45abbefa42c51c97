/** The one next step of something in the inbox. */
export type Step = 'make-safe' | 'thank' | 'decide' | 'first-look'

/** What decides the next step of a report: `record` is the reference of its record, when it is part of one. */
export type Waiting = {
  atRiskNow: boolean
  madeSafe: string
  thankedAt: string | null
  record: string | null
}

type Named = { reference: string }

export type Item<R extends Waiting, L extends Named> =
  | { step: 'make-safe' | 'thank' | 'decide'; report: R }
  | { step: 'make-safe' | 'first-look'; record: L }

const order: readonly Step[] = ['make-safe', 'thank', 'decide', 'first-look']

/** What a waiting report needs next: safety before thanks, thanks before paperwork. */
export function stepForReport(report: Waiting): 'make-safe' | 'thank' | 'decide' {
  if (report.atRiskNow && report.madeSafe === '') return 'make-safe'
  return report.thankedAt === null ? 'thank' : 'decide'
}

/** Everything that waits for somebody, most urgent first; a record already in the list through its report is not said twice. */
export function inboxItems<R extends Waiting, L extends Named>(waiting: {
  reports: readonly R[]
  unsafe: readonly L[]
  untriaged: readonly L[]
}): Item<R, L>[] {
  const said = new Set(waiting.reports.map(report => report.record))
  const unsafe = waiting.unsafe.filter(record => !said.has(record.reference))
  for (const record of unsafe) said.add(record.reference)
  const untriaged = waiting.untriaged.filter(record => !said.has(record.reference))
  const items: Item<R, L>[] = [
    ...waiting.reports.map(report => ({ step: stepForReport(report), report })),
    ...unsafe.map(record => ({ step: 'make-safe' as const, record })),
    ...untriaged.map(record => ({ step: 'first-look' as const, record })),
  ]
  return items.sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step))
}
