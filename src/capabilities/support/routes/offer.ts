import { mayAt } from '#capabilities/identity'
import { personNames } from '#capabilities/organisation'
import { type Incident, incidentByReference, reportsOfIncident } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import type { PersonId } from '#platform/ids'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { offerSupport } from '../commands/offer-support.ts'
import { offerForm } from '../contract.ts'
import type { AnnounceQuietly, SupportDeps } from '../deps.ts'
import { offerPage } from '../pages/offer-page.ts'
import { teamAt } from '../queries/team-at.ts'

/** Offering support after an event, from its record. */
export function offerRoutes({ announce }: SupportDeps): SignedInRoute[] {
  const offer = { access: 'support:offer', path: '/app/support/offer' } as const
  return [
    { ...offer, method: 'GET', handle: visit => withRecord(visit, visit.query.record, show) },
    {
      ...offer,
      method: 'POST',
      handle: visit =>
        withRecord(visit, typedFields(visit.body).record, (_, record) => send(visit, record, announce)),
    },
  ]
}

async function withRecord(
  visit: Visit,
  reference: string | undefined,
  work: (visit: Visit, record: Incident) => Promise<Reply>,
): Promise<Reply> {
  const record = await incidentByReference(visit.ctx, reference ?? '')
  if (!record) return refused('not-found')
  if (!mayAt(visit.ctx.actor, 'support:offer', record.serviceId)) return refused('not-permitted')
  return record.historical ? refused('not-found') : work(visit, record)
}

async function show(visit: Visit, record: Incident): Promise<Reply> {
  return page(offerPage(visit.view, await shown(visit.ctx, record)))
}

async function shown(ctx: Context, record: Incident) {
  const team = (await teamAt(ctx, record.serviceId)).filter(({ id }) => id !== ctx.actor.personId)
  return { record, told: await whoTold(ctx, record), team: team.map(({ id, name }) => ({ id, name })) }
}

/** Those who told us with their name, for whoever may thank them; the guardian's locked names are none of these. */
async function whoTold(ctx: Context, record: Incident): Promise<{ id: PersonId; name: string }[]> {
  if (!mayAt(ctx.actor, 'report:answer', record.serviceId)) return []
  const reports = await reportsOfIncident(ctx, record.id)
  const told = reports.flatMap(({ naming, reporterId }) =>
    naming === 'named' && reporterId ? reporterId : [],
  )
  const names = await personNames(ctx, told)
  return [...names].filter(([id]) => id !== ctx.actor.personId).map(([id, name]) => ({ id, name }))
}

async function send(visit: Visit, record: Incident, announce: AnnounceQuietly): Promise<Reply> {
  const again = async (errors: readonly FormError[]) =>
    page(offerPage(visit.view, { ...(await shown(visit.ctx, record)), errors }), 422)
  const read = readForm(offerForm, visit.body)
  if (!read.ok) return again(read.errors)
  const person = read.value.person as PersonId
  const offered = await offerSupport(visit.ctx, record, person)
  if (offered.ok) {
    // The page says the same of a second offer, which nobody needs to hear of again.
    if (offered.value.isNew) await announce(visit.ctx, person)
    return seeOther(`/app/records/${record.reference}`, 'support-offered')
  }
  if (offered.code !== 'person-unknown') return offered
  return again([{ field: 'person', message: 'Choose somebody of the team' }])
}
