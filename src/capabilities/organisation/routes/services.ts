import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { isId, type PlaceId, type ServiceId } from '#platform/ids'
import { type Result, refused } from '#platform/result'
import { addPlace } from '../commands/add-place.ts'
import { saveHeadcounts } from '../commands/save-headcounts.ts'
import { setPlaceOpen } from '../commands/set-place-open.ts'
import { setServiceOpen } from '../commands/set-service-open.ts'
import * as contract from '../contract.ts'
import type { OrganisationDeps } from '../deps.ts'
import { readHeadcounts, typedLines } from '../model/headcount-table.ts'
import { mayKeepOnCall } from '../model/may-keep-on-call.ts'
import { type ServicePage, servicePage } from '../pages/service-page.ts'
import { headcountsOf } from '../queries/headcounts-of.ts'
import { onCallAt } from '../queries/on-call.ts'
import { everyPlaceOf, type Place, placeById } from '../queries/places.ts'
import { type Service, serviceById } from '../queries/services.ts'

type Show = (trouble?: ServicePage['trouble']) => Promise<Reply>
type AtService = (visit: Visit, service: Service, show: Show) => Promise<Reply>

/** The pages and forms about one service and its places. */
export function serviceHandlers(deps: OrganisationDeps) {
  const at = (handle: AtService): SignedInRoute['handle'] => {
    return async visit => {
      const service = await serviceOf(visit)
      if (!service) return refused('not-found')
      return handle(visit, service, trouble => show(deps, visit, service, trouble))
    }
  }
  return {
    show: at((_visit, _service, show) => show()),
    addPlace: at(doAddPlace),
    setOpen: (open: boolean) =>
      at(async ({ ctx }, { id }) =>
        backTo(
          id,
          await setServiceOpen(ctx, { serviceId: id, open }),
          open ? 'service-open' : 'service-closed',
        ),
      ),
    setPlaceOpen: (open: boolean) =>
      at(async (visit, { id: serviceId }) => {
        const place = await placeOf(visit, serviceId)
        if (!place) return refused('not-found')
        const done = await setPlaceOpen(visit.ctx, { serviceId, placeId: place.id, open })
        return backTo(serviceId, done, open ? 'place-open' : 'place-closed')
      }),
    saveHeadcounts: at(doSaveHeadcounts),
  }
}

async function serviceOf({ ctx, params }: Visit): Promise<Service | undefined> {
  const id = params.id ?? ''
  return isId(id) ? serviceById(ctx, id as ServiceId) : undefined
}

async function placeOf({ ctx, params }: Visit, serviceId: ServiceId): Promise<Place | undefined> {
  const id = params.place ?? ''
  const place = isId(id) ? await placeById(ctx, id as PlaceId) : undefined
  return place?.serviceId === serviceId ? place : undefined
}

async function show(
  { publicUrl }: OrganisationDeps,
  { ctx, view }: Visit,
  service: Service,
  trouble?: ServicePage['trouble'],
): Promise<Reply> {
  const shown = servicePage(view, {
    service,
    places: await everyPlaceOf(ctx, service.id),
    headcounts: await headcountsOf(ctx, service.id),
    onCall: await onCallAt(ctx, service.id),
    keepsOnCall: mayKeepOnCall(ctx.actor, service.id),
    publicUrl,
    ...(trouble ? { trouble } : {}),
  })
  return page(shown, trouble ? 422 : 200)
}

async function doAddPlace({ ctx, body }: Visit, { id }: Service, show: Show): Promise<Reply> {
  const read = readForm(contract.addPlace, body)
  if (!read.ok) return show({ form: 'place', ...read })
  return backTo(id, await addPlace(ctx, { ...read.value, serviceId: id }), 'place-added')
}

async function doSaveHeadcounts(visit: Visit, { id }: Service, show: Show): Promise<Reply> {
  const place = await placeOf(visit, id)
  if (!place) return refused('not-found')
  const lines = typedLines(typedFields(visit.body))
  const counts = readHeadcounts(lines)
  if ('faults' in counts) {
    const errors = counts.faults.map(fault => ({ ...fault, field: `${fault.field}-${place.id}` }))
    return show({ form: 'headcount', placeId: place.id, lines, errors })
  }
  return backTo(id, await saveHeadcounts(visit.ctx, place.id, counts), 'headcounts-saved')
}

function backTo(serviceId: ServiceId, result: Result<unknown>, said: string): Reply {
  return result.ok ? seeOther(`/app/people/services/${serviceId}`, said) : result
}
