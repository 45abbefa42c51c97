import { placeById, serviceById } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { Incident } from '../incident.ts'

/** Where it happened, in words: "Rowan House, Ash unit". */
export async function placeTextOf(
  ctx: Context,
  { serviceId, placeId }: Pick<Incident, 'serviceId' | 'placeId'>,
): Promise<string> {
  const service = await serviceById(ctx, serviceId)
  const place = placeId ? await placeById(ctx, placeId) : undefined
  return [service?.name, place?.name].filter(Boolean).join(', ')
}
