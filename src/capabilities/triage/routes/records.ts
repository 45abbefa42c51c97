import { mayUse } from '#capabilities/identity'
import { placesOf, servicesOf } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { recordsPage } from '../pages/records-page.ts'
import { searchPage, whyNoNames, whyNoWords } from '../pages/search-page.ts'
import { incidentsPage } from '../queries/incidents-page.ts'
import type { IncidentFilter, IncidentPage } from '../queries/listed-incident.ts'
import { type SearchAnswer, searchRecords } from '../queries/search-records.ts'
import { askedFor, cursorFrom, olderHref } from './records-address.ts'

const size = 25

/** The list of records and the search. */
export function recordsRoutes(): SignedInRoute[] {
  const read = { method: 'GET', access: 'incident:read' } as const
  return [
    { ...read, path: '/app/records', handle: showRecords },
    { ...read, path: '/app/search', handle: showSearch },
  ]
}

async function showRecords({ ctx, view, query }: Visit): Promise<Reply> {
  const asked = askedFor(query)
  const services = (await servicesOf(ctx)).filter(service => isInSight(ctx, service.id))
  const places = (await placesOf(ctx)).filter(place => isInSight(ctx, place.serviceId))
  const isService = services.some(service => service.id === asked.place)
  const filter = filterFrom(asked, isService)
  const answer = await listed(ctx, asked.q, filter, query.before)
  if (answer.kind === 'record' || answer.kind === 'report') return goTo(answer)
  const found: IncidentPage = answer.kind === 'found' ? answer : { rows: [] }
  return page(
    recordsPage(view, {
      rows: found.rows,
      olderHref: found.next && olderHref('/app/records', asked, found.next),
      services,
      places,
      asked,
      why: whyNot(answer),
      mayImport: mayUse(ctx.actor, 'register:import'),
      mayReadInbox: mayUse(ctx.actor, 'report:read'),
    }),
  )
}

async function showSearch({ ctx, view, query }: Visit): Promise<Reply> {
  const question = (query.q ?? '').trim().slice(0, 200)
  if (question === '')
    return page(searchPage(view, { question, rows: [], olderHref: undefined, why: undefined }))
  const answer = await searchRecords(ctx, question, {}, { after: cursorFrom(query.before), size })
  if (answer.kind === 'record' || answer.kind === 'report') return goTo(answer)
  const found: IncidentPage = answer.kind === 'found' ? answer : { rows: [] }
  const older = found.next && olderHref('/app/search', { q: question }, found.next)
  return page(searchPage(view, { question, rows: found.rows, olderHref: older, why: whyNot(answer) }))
}

async function listed(
  ctx: Context,
  question: string | undefined,
  filter: IncidentFilter,
  before: string | undefined,
): Promise<SearchAnswer> {
  const turn = { after: cursorFrom(before), size }
  if (question) return searchRecords(ctx, question, filter, turn)
  return { kind: 'found', ...(await incidentsPage(ctx, filter, turn)) }
}

function goTo(answer: { kind: 'record' | 'report'; reference: string }): Reply {
  return seeOther(`/app/${answer.kind}s/${answer.reference}`)
}

function whyNot(answer: SearchAnswer): string | undefined {
  if (answer.kind === 'name') return whyNoNames
  return answer.kind === 'nothing-asked' ? whyNoWords : undefined
}

function isInSight({ actor }: Context, serviceId: IncidentFilter['serviceId']): boolean {
  return [...actor.services, ...actor.sensitiveServices].some(seen => seen === serviceId)
}

function filterFrom(asked: ReturnType<typeof askedFor>, isService: boolean): IncidentFilter {
  const { place, category, state } = asked
  return {
    ...(place ? { [isService ? 'serviceId' : 'placeId']: place } : {}),
    ...(category ? { category } : {}),
    ...(state ? { state: state as NonNullable<IncidentFilter['state']> } : {}),
  }
}
