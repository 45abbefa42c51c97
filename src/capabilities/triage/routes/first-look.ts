import { mayAt } from '#capabilities/identity'
import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { triageIncident } from '../commands/triage-incident.ts'
import { triageForm } from '../contract.ts'
import type { Incident } from '../incident.ts'
import { triagePage } from '../pages/triage-page.ts'
import { placeTextOf } from '../queries/place-text-of.ts'
import { reportsOfIncident } from '../queries/reports-of-incident.ts'
import { firstLookMissing } from './first-look-missing.ts'
import { withRecord } from './with-record.ts'

/** The first look at a record. */
export function firstLookRoutes(): SignedInRoute[] {
  const route = { path: '/app/records/:reference/triage', access: 'incident:triage' } as const
  return [
    { ...route, method: 'GET', handle: visit => withOwnRecord(visit, show) },
    { ...route, method: 'POST', handle: visit => withOwnRecord(visit, keep) },
  ]
}

function withOwnRecord(
  visit: Visit,
  work: (visit: Visit, record: Incident) => Promise<Reply>,
): Promise<Reply> {
  return withRecord(visit, async (_, record) => {
    if (!mayAt(visit.ctx.actor, 'incident:triage', record.serviceId)) return refused('not-permitted')
    return record.historical ? refused('historical-record') : work(visit, record)
  })
}

async function show(visit: Visit, record: Incident): Promise<Reply> {
  return page(triagePage(visit.view, await shown(visit, record)))
}

async function shown({ ctx }: Visit, record: Incident) {
  const reports = await reportsOfIncident(ctx, record.id)
  return { record, reports, placeText: await placeTextOf(ctx, record) }
}

async function keep(visit: Visit, record: Incident): Promise<Reply> {
  const read = readForm(triageForm, visit.body)
  if (!read.ok) return askAgain(visit, record, read.errors)
  const kept = await triageIncident(visit.ctx, { ...read.value, incidentId: record.id })
  if (kept.ok) return seeOther(`/app/records/${record.reference}`, 'looked')
  const missing = firstLookMissing(kept)
  return missing ? askAgain(visit, record, [missing]) : kept
}

async function askAgain(visit: Visit, record: Incident, errors: FormError[]): Promise<Reply> {
  const typed = typedFields(visit.body)
  return page(triagePage(visit.view, { ...(await shown(visit, record)), errors, typed }), 422)
}
