import { recordAudits } from '#platform/audit/record-audits'
import type { Context } from '#platform/context'
import type { PlaceId, ServiceId } from '#platform/ids'
import { dayOf } from '#platform/time'
import { placesWithIds } from '../queries/places.ts'
import { savePlacesClosed } from '../store/places.ts'
import { saveServicesClosed } from '../store/services.ts'

export type ServicesAndPlaces = { services: readonly ServiceId[]; places: readonly PlaceId[] }

/** Closes services and places that an import opened and nobody uses, or opens them again for the next one. Who may is asked by the import. */
export async function closeOrReopen(
  ctx: Context,
  { services, places }: ServicesAndPlaces,
  action: 'closed' | 'reopened',
): Promise<void> {
  const closedOn = action === 'closed' ? dayOf(ctx.now()) : null
  await saveServicesClosed(ctx, services, closedOn)
  await savePlacesClosed(ctx, places, closedOn)
  const known = await placesWithIds(ctx, places)
  await recordAudits(ctx, [
    ...services.map(id => ({ action, thing: 'service', thingId: id, serviceId: id })),
    ...known.map(({ id, serviceId }) => ({ action, thing: 'place', thingId: id, serviceId })),
  ])
}
