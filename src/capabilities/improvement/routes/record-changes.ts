import { mayAt } from '#capabilities/identity'
import { findingsOf } from '#capabilities/review'
import { type Incident, incidentByReference } from '#capabilities/triage'
import { type FormError, readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import { dayOf } from '#platform/time'
import { agreeChange } from '../commands/agree-change.ts'
import { finishAgreeing } from '../commands/finish-agreeing.ts'
import * as contract from '../contract.ts'
import { recordChangesPage } from '../pages/record-changes-page.ts'
import { agreementOf } from '../queries/agreement-of.ts'
import { changesOf } from '../queries/changes-of.ts'
import { peopleWhoMayOwn } from '../queries/people-who-may-own.ts'
import { besideField } from './beside-field.ts'

type Trouble = { errors: FormError[]; typed: Record<string, string> }

/** The changes of one record. */
export async function showRecordChanges(visit: Visit): Promise<Reply> {
  const incident = await incidentOf(visit)
  return incident ? show(visit, incident) : refused('not-found')
}

/** One more change for a record. */
export async function doAgree(visit: Visit): Promise<Reply> {
  const incident = await incidentOf(visit)
  if (!incident) return refused('not-found')
  const read = readForm(contract.agreeChange, visit.body)
  if (!read.ok) return show(visit, incident, read)
  const agreed = await agreeChange(visit.ctx, incident.id, read.value)
  if (agreed.ok) return seeOther(addressOf(incident), 'change-agreed')
  return beside(visit, incident, agreed)
}

/** The end of agreeing. */
export async function doFinish(visit: Visit): Promise<Reply> {
  const incident = await incidentOf(visit)
  if (!incident) return refused('not-found')
  const read = readForm(contract.finishAgreeing, visit.body)
  if (!read.ok) return show(visit, incident, read)
  const finished = await finishAgreeing(visit.ctx, incident.id, read.value)
  if (finished.ok) return seeOther(`/app/records/${incident.reference}`, 'agreeing-finished')
  return beside(visit, incident, finished)
}

async function show(visit: Visit, incident: Incident, trouble?: Trouble): Promise<Reply> {
  const { ctx, view } = visit
  const shown = recordChangesPage(view, {
    incident,
    changes: await changesOf(ctx, incident.id),
    findings: await findingsOf(ctx, incident.id),
    owners: await peopleWhoMayOwn(ctx, incident),
    agreement: await agreementOf(ctx, incident.id),
    today: dayOf(ctx.now()),
    mayAgree: mayAt(ctx.actor, 'change:agree', incident.serviceId),
    ...trouble,
  })
  return page(shown, trouble ? 422 : 200)
}

function beside(
  visit: Visit,
  incident: Incident,
  refusal: Parameters<typeof besideField>[0],
): Reply | Promise<Reply> {
  const errors = besideField(refusal)
  return errors ? show(visit, incident, { errors, typed: typedFields(visit.body) }) : refusal
}

function incidentOf({ ctx, params }: Visit): Promise<Incident | undefined> {
  return incidentByReference(ctx, params.reference ?? '')
}

function addressOf({ reference }: Incident): string {
  return `/app/records/${reference}/changes`
}
