import { typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { isId, type PersonId, type ServiceId } from '#platform/ids'
import { refused } from '#platform/result'
import { saveOnCallList } from '../commands/save-on-call-list.ts'
import { mayKeepOnCall } from '../model/may-keep-on-call.ts'
import { readOnCall, typedOnCall } from '../model/on-call-table.ts'
import { onCallListsPage } from '../pages/on-call-lists-page.ts'
import { alertsSomebody, type OnCallPage, onCallPage } from '../pages/on-call-page.ts'
import { onCallAt } from '../queries/on-call.ts'
import { peopleToCall } from '../queries/people-to-call.ts'
import { serviceById, servicesOf } from '../queries/services.ts'

/** Who is on call at each service. */
export function onCallRoutes(): SignedInRoute[] {
  const keep = { access: 'on-call:keep' } as const
  return [
    { method: 'GET', path: '/app/on-call', ...keep, handle: listAll },
    { method: 'GET', path: '/app/on-call/:id', ...keep, handle: visit => atService(visit, show) },
    { method: 'POST', path: '/app/on-call/:id', ...keep, handle: visit => atService(visit, save) },
  ]
}

type Here = Required<Pick<OnCallPage, 'service' | 'list' | 'people'>>

async function listAll({ ctx, view }: Visit): Promise<Reply> {
  const services = (await servicesOf(ctx)).filter(({ id }) => mayKeepOnCall(ctx.actor, id))
  const lists = []
  for (const service of services) {
    const list = await onCallAt(ctx, service.id)
    lists.push({ service, list, alerts: alertsSomebody(list, await peopleToCall(ctx, service.id)) })
  }
  return page(onCallListsPage(view, lists))
}

async function atService(visit: Visit, work: (visit: Visit, here: Here) => Promise<Reply>): Promise<Reply> {
  const { ctx, params } = visit
  const id = (params.id ?? '') as ServiceId
  const service = isId(id) ? await serviceById(ctx, id) : undefined
  if (!service || service.closedOn || !mayKeepOnCall(ctx.actor, id)) return refused('not-found')
  return work(visit, { service, list: await onCallAt(ctx, id), people: await peopleToCall(ctx, id) })
}

async function show({ view }: Visit, here: Here): Promise<Reply> {
  return page(onCallPage(view, here))
}

async function save({ ctx, view, body }: Visit, here: Here): Promise<Reply> {
  const lines = typedOnCall(typedFields(body))
  const read = readOnCall(lines, new Set(here.people.map(person => person.id)))
  if ('faults' in read) return page(onCallPage(view, { ...here, lines, errors: read.faults }), 422)
  const list = read.map(entry => ({ ...entry, personId: entry.personId as PersonId | null }))
  const saved = await saveOnCallList(ctx, here.service.id, list)
  return saved.ok ? seeOther(`/app/on-call/${here.service.id}`, 'on-call-saved') : saved
}
