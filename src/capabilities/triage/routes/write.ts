import { mayAt } from '#capabilities/identity'
import {
  kindsToWrite,
  newSecret,
  photosToReporter,
  type Report,
  threadOf,
  writeFromForm,
} from '#capabilities/reporting'
import type { FileDesk } from '#platform/files/file-desk'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import type { Incident } from '../incident.ts'
import { type WritePage, writePage } from '../pages/write-page.ts'
import { reportsOfIncident } from '../queries/reports-of-incident.ts'
import { withRecord } from './with-record.ts'

/** Asking those who told us, for whoever reviews a record and does not look after reports. */
export function writeRoutes(files: FileDesk): SignedInRoute[] {
  const route = { path: '/app/records/:reference/write/:report', access: 'review:write' } as const
  return [
    { ...route, method: 'GET', handle: visit => withReport(visit, show) },
    {
      ...route,
      method: 'POST',
      files: photosToReporter(files),
      handle: visit => withReport(visit, (_, told) => send(files, visit, told)),
    },
  ]
}

type Told = { record: Incident; report: Report }

function withReport(visit: Visit, work: (visit: Visit, told: Told) => Promise<Reply>): Promise<Reply> {
  return withRecord(visit, async ({ ctx, params }, record) => {
    if (!mayAt(ctx.actor, 'review:write', record.serviceId)) return refused('not-permitted')
    const report = (await reportsOfIncident(ctx, record.id)).find(each => each.reference === params.report)
    return report ? work(visit, { record, report }) : refused('not-found')
  })
}

async function show(visit: Visit, told: Told): Promise<Reply> {
  return page(writePage(visit.view, await shown(visit, told)))
}

async function send(files: FileDesk, visit: Visit, told: Told): Promise<Reply> {
  // The page has no form then, and says why.
  if (!told.report.thankedAt) return page(writePage(visit.view, await shown(visit, told)), 409)
  const written = await writeFromForm(files, visit, told.report.id)
  switch (written.outcome) {
    case 'sent':
      return seeOther(`/app/records/${told.record.reference}/write/${told.report.reference}`, 'written')
    case 'refused':
      return written.refusal
    case 'again':
      return page(writePage(visit.view, { ...(await shown(visit, told)), ...written }), 422)
  }
}

async function shown({ ctx }: Visit, told: Told): Promise<WritePage> {
  const kinds = kindsToWrite(ctx, told.record.serviceId)
  return { ...told, kinds, messages: await threadOf(ctx, told.report.id), secret: newSecret() }
}
