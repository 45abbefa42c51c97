import { mayAt } from '#capabilities/identity'
import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import { notAnIncident } from '../commands/not-an-incident.ts'
import { notAnIncidentForm } from '../contract.ts'
import type { Incident } from '../incident.ts'
import { notAnIncidentPage } from '../pages/not-an-incident-page.ts'
import { withRecord } from './with-record.ts'

/** Closing what was no incident, with a reason that whoever told us reads. */
export function notAnIncidentRoutes(): SignedInRoute[] {
  const route = { path: '/app/records/:reference/not-an-incident', access: 'incident:close' } as const
  return [
    { ...route, method: 'GET', handle: visit => withOpened(visit, show) },
    { ...route, method: 'POST', handle: visit => withOpened(visit, send) },
  ]
}

function withOpened(visit: Visit, work: (visit: Visit, record: Incident) => Promise<Reply>): Promise<Reply> {
  return withRecord(visit, async (_, record) => {
    if (!mayAt(visit.ctx.actor, 'incident:close', record.serviceId)) return refused('not-permitted')
    return record.state === 'opened' ? work(visit, record) : refused('no-such-move')
  })
}

async function show({ view }: Visit, record: Incident): Promise<Reply> {
  return page(notAnIncidentPage(view, { record }))
}

async function send(visit: Visit, record: Incident): Promise<Reply> {
  const read = readForm(notAnIncidentForm, visit.body)
  if (!read.ok) {
    const again = { record, errors: read.errors, typed: typedFields(visit.body) }
    return page(notAnIncidentPage(visit.view, again), 422)
  }
  const closed = await notAnIncident(visit.ctx, record.id, read.value.words)
  return closed.ok ? seeOther(`/app/records/${record.reference}`, 'not-an-incident') : closed
}
