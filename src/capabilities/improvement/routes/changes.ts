import type { z } from 'zod'
import { mayAt } from '#capabilities/identity'
import { personNames, servicesOf } from '#capabilities/organisation'
import { findingsOf } from '#capabilities/review'
import { incidentById } from '#capabilities/triage'
import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { isId, type ServiceId } from '#platform/ids'
import { type Result, refused } from '#platform/result'
import { dayOf } from '#platform/time'
import type { Change, ChangeId } from '../change.ts'
import { actsFor } from '../model/acts-for.ts'
import { type ChangePage, changePage } from '../pages/change-page.ts'
import { changesPage } from '../pages/changes-page.ts'
import { changeById } from '../queries/change-by-id.ts'
import { changesAt } from '../queries/changes-at.ts'
import { peopleWhoMayOwn } from '../queries/people-who-may-own.ts'
import { besideField } from './beside-field.ts'

const shownAtMost = 200

/** Every change that the person may see, narrowed by service. */
export async function showChanges({ ctx, view, query }: Visit): Promise<Reply> {
  const asked = query.service ?? ''
  const serviceId = isId(asked) ? (asked as ServiceId) : undefined
  const which = query.which === 'all' ? 'all' : 'open'
  const changes = await changesAt(ctx, { serviceId, which, limit: shownAtMost + 1 })
  const mine = new Set([...ctx.actor.services, ...ctx.actor.sensitiveServices])
  const shown = changesPage(view, {
    changes: changes.slice(0, shownAtMost),
    services: (await servicesOf(ctx)).filter(service => mine.has(service.id)),
    serviceId: serviceId ?? '',
    which,
    today: dayOf(ctx.now()),
    more: changes.length > shownAtMost,
  })
  return page(shown)
}

/** One change with its next step and its history. */
export async function showChange(visit: Visit, trouble: Partial<ChangePage> = {}): Promise<Reply> {
  const { ctx, params, view } = visit
  const id = params.id ?? ''
  const change = isId(id) ? await changeById(ctx, id as ChangeId) : undefined
  if (!change) return refused('not-found')
  return page(
    changePage(view, { ...(await whatBelongsTo(visit, change)), ...trouble }),
    trouble.errors ? 422 : 200,
  )
}

async function whatBelongsTo({ ctx }: Visit, change: Change): Promise<ChangePage> {
  const incident = await incidentById(ctx, change.incidentId)
  const { agreedBy, doneBy, withdrawnBy, checks } = change
  const people = [agreedBy, doneBy, withdrawnBy, ...checks.map(check => check.checkedBy)]
  const finding = (await findingsOf(ctx, change.incidentId)).find(each => each.id === change.findingId)
  return {
    change,
    finding: finding?.text,
    acts: actsFor(change.state, access => mayAt(ctx.actor, access, change.serviceId)),
    owners: incident ? await peopleWhoMayOwn(ctx, incident) : [],
    names: await personNames(
      ctx,
      people.filter(id => id !== null),
    ),
    isMine: change.ownerId === ctx.actor.personId,
    today: dayOf(ctx.now()),
  }
}

type Command<T> = (ctx: Visit['ctx'], id: ChangeId, input: T) => Promise<Result<void>>

/** A form on the page of one change: read it, do it, come back to the page. */
export function onChange<T>(shape: z.ZodType<T>, command: Command<T>, said: string): SignedInRoute['handle'] {
  return async visit => {
    const id = visit.params.id ?? ''
    if (!isId(id)) return refused('not-found')
    const read = readForm(shape, visit.body)
    if (!read.ok) return showChange(visit, read)
    const done = await command(visit.ctx, id as ChangeId, read.value)
    if (done.ok) return seeOther(`/app/changes/${id}`, said)
    const errors = besideField(done)
    return errors ? showChange(visit, { errors, typed: typedFields(visit.body) }) : done
  }
}
