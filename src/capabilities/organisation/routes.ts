import type { Context } from '#platform/context'
import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { Mount, SignedInRoute, Visit } from '#platform/http/route'
import { isId, type PersonId, type ServiceId } from '#platform/ids'
import { type Result, refused } from '#platform/result'
import { addHours, instant } from '#platform/time'
import { addPerson } from './commands/add-person.ts'
import { addPlace } from './commands/add-place.ts'
import { addService } from './commands/add-service.ts'
import { giveRole } from './commands/give-role.ts'
import { saveOnCallList } from './commands/save-on-call-list.ts'
import { takeRole } from './commands/take-role.ts'
import * as contract from './contract.ts'
import { readOnCall } from './model/read-on-call.ts'
import { addPersonPage } from './pages/add-person-page.ts'
import { addServicePage } from './pages/add-service-page.ts'
import { peoplePage } from './pages/people-page.ts'
import { type PersonPage, personPage } from './pages/person-page.ts'
import { type ServicePage, servicePage } from './pages/service-page.ts'
import { onCallAt } from './queries/on-call.ts'
import { peopleAndRoles } from './queries/people-and-roles.ts'
import { placesOf } from './queries/places.ts'
import { serviceById, servicesOf } from './queries/services.ts'

export type OrganisationDeps = {
  publicUrl: string
  /** Makes an invitation; given by app.ts, since identity stands below. */
  invite(ctx: Context, personId: PersonId): Promise<Result<string>>
}

/** The administrator's pages: services, places, people, roles. */
export function organisationRoutes(deps: OrganisationDeps): Mount {
  const route = (method: 'GET' | 'POST', path: string, handle: SignedInRoute['handle']): SignedInRoute => {
    return { method, path: `/app/people${path}`, access: 'people:manage', handle }
  }
  return {
    routes: [
      route('GET', '', showPeople),
      route('GET', '/add-service', async ({ view }) => page(addServicePage(view, {}))),
      route('POST', '/add-service', doAddService),
      route('GET', '/services/:id', visit => showService(deps, visit)),
      route('POST', '/services/:id/places', visit => doAddPlace(deps, visit)),
      route('POST', '/services/:id/on-call', visit => doSaveOnCall(deps, visit)),
      route('GET', '/add-person', async ({ view }) => page(addPersonPage(view, {}))),
      route('POST', '/add-person', doAddPerson),
      route('GET', '/:id', visit => showPerson(visit)),
      route('POST', '/:id/roles', doGiveRole),
      route('POST', '/:id/take-role', doTakeRole),
      route('POST', '/:id/invitation', visit => doInvite(deps, visit)),
    ],
    notices: {
      'service-added': 'Service added. Add its places next: each gets a poster.',
      'place-added': 'Place added. Its address is in the list.',
      'on-call-saved': 'The on-call list is saved.',
      'person-added': 'Person added. Give them a role, then an invitation.',
      'role-given': 'Role given. It holds from now on.',
      'role-ended': 'Role ended.',
    },
    refusals: { 'own-role': 'You can’t end your own administrator role. Ask another administrator.' },
  }
}

async function showPeople({ ctx, view }: Visit): Promise<Reply> {
  return page(peoplePage(view, { services: await servicesOf(ctx), people: await peopleAndRoles(ctx) }))
}

async function doAddService({ ctx, view, body }: Visit): Promise<Reply> {
  const read = readForm(contract.addService, body)
  if (!read.ok) return page(addServicePage(view, read), 422)
  const added = await addService(ctx, read.value)
  return added.ok ? seeOther(`/app/people/services/${added.value}`, 'service-added') : added
}

async function showService(
  deps: OrganisationDeps,
  visit: Visit,
  trouble: Partial<ServicePage> = {},
): Promise<Reply> {
  const { ctx, view, params } = visit
  const id = params.id ?? ''
  const service = isId(id) ? await serviceById(ctx, id as ServiceId) : undefined
  if (!service) return refused('not-found')
  const places = await placesOf(ctx, service.id)
  const onCall = await onCallAt(ctx, service.id)
  const { publicUrl } = deps
  return page(
    servicePage(view, { service, places, onCall, publicUrl, ...trouble }),
    trouble.errors ? 422 : 200,
  )
}

async function doAddPlace(deps: OrganisationDeps, visit: Visit): Promise<Reply> {
  const serviceId = (visit.params.id ?? '') as ServiceId
  const read = readForm(contract.addPlace, visit.body)
  if (!read.ok) return showService(deps, visit, read)
  if (!isId(serviceId)) return refused('not-found')
  const added = await addPlace(visit.ctx, { ...read.value, serviceId })
  return added.ok ? seeOther(`/app/people/services/${serviceId}`, 'place-added') : added
}

async function doSaveOnCall(deps: OrganisationDeps, visit: Visit): Promise<Reply> {
  const serviceId = (visit.params.id ?? '') as ServiceId
  if (!isId(serviceId)) return refused('not-found')
  const typed = typedFields(visit.body)
  const list = readOnCall(typed.onCall ?? '')
  if ('faultyLine' in list) {
    const message = `Line ${list.faultyLine} has no phone number after a comma`
    return showService(deps, visit, { errors: [{ field: 'onCall', message }], typed })
  }
  const saved = await saveOnCallList(
    visit.ctx,
    serviceId,
    list.map(entry => ({ ...entry, personId: null })),
  )
  return saved.ok ? seeOther(`/app/people/services/${serviceId}`, 'on-call-saved') : saved
}

const personWords: Record<string, string> = {
  'email-known': 'Somebody here has this e-mail address already',
  'staff-number-known': 'Somebody here has this staff number already',
}

async function doAddPerson({ ctx, view, body }: Visit): Promise<Reply> {
  const read = readForm(contract.addPerson, body)
  if (!read.ok) return page(addPersonPage(view, read), 422)
  const added = await addPerson(ctx, read.value)
  if (added.ok) return seeOther(`/app/people/${added.value}`, 'person-added')
  if (!added.field) return added
  const errors = [{ field: added.field, message: personWords[added.code] ?? '' }]
  return page(addPersonPage(view, { errors, typed: typedFields(body) }), 422)
}

async function showPerson({ ctx, view, params }: Visit, more: Partial<PersonPage> = {}): Promise<Reply> {
  const person = (await peopleAndRoles(ctx)).find(each => each.id === params.id)
  if (!person) return refused('not-found')
  const services = await servicesOf(ctx)
  return page(personPage(view, { person, services, ...more }), more.errors ? 422 : 200)
}

async function doGiveRole(visit: Visit): Promise<Reply> {
  const { ctx, params, body } = visit
  const read = readForm(contract.giveRole, body)
  if (!read.ok) return showPerson(visit, { errors: read.errors })
  const personId = (params.id ?? '') as PersonId
  const serviceId = (read.value.serviceId ?? null) as ServiceId | null
  const known = (await peopleAndRoles(ctx)).some(person => person.id === personId)
  if (!known || (serviceId && !(await serviceById(ctx, serviceId)))) return refused('not-found')
  const { role, until } = read.value
  const ends = until ? { endsAt: endOfDay(until) } : {}
  const given = await giveRole(ctx, { personId, role, serviceId, ...ends })
  return given.ok ? seeOther(`/app/people/${personId}`, 'role-given') : given
}

// A role for a day holds until the day is over everywhere in the United Kingdom.
function endOfDay(day: string) {
  return addHours(instant(`${day}T00:00:00Z`), 24)
}

async function doTakeRole({ ctx, params, body }: Visit): Promise<Reply> {
  const personId = (params.id ?? '') as PersonId
  const roleHeldId = typedFields(body).roleHeldId ?? ''
  if (!isId(personId) || !isId(roleHeldId)) return refused('not-found')
  const taken = await takeRole(ctx, { personId, roleHeldId })
  return taken.ok ? seeOther(`/app/people/${personId}`, 'role-ended') : taken
}

async function doInvite(deps: OrganisationDeps, visit: Visit): Promise<Reply> {
  const personId = (visit.params.id ?? '') as PersonId
  if (!(await peopleAndRoles(visit.ctx)).some(person => person.id === personId)) return refused('not-found')
  const link = await deps.invite(visit.ctx, personId)
  if (!link.ok) return link
  return showPerson(visit, { invitation: `${deps.publicUrl}/app/invitation/${link.value}` })
}
