import { randomBytes } from 'node:crypto'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId, type PlaceId, type ServiceId } from '#platform/ids'
import type { Nation, ServiceKind } from '../contract.ts'
import { placeCode } from '../model/place-code.ts'
import { insertPlaces } from '../store/places.ts'
import { insertServices } from '../store/services.ts'

export type ServiceInRegister = { name: string; kind: ServiceKind; nation: Nation }
export type PlaceInRegister = { name: string; serviceId: ServiceId }

/** Adds the services that an earlier register names, in its order. Who may is asked by the import. */
export async function openServicesFromRegister(
  ctx: Context,
  named: readonly ServiceInRegister[],
): Promise<ServiceId[]> {
  const rows = named.map(each => ({
    ...each,
    id: newId<'service'>(),
    regulated_activity: '',
    phone: '',
  }))
  await insertServices(ctx, rows)
  for (const { id } of rows)
    await recordAudit(ctx, { action: 'added', thing: 'service', thingId: id, serviceId: id })
  return rows.map(row => row.id)
}

/** Adds the places that an earlier register names, in its order, each with a code for its poster. Who may is asked by the import. */
export async function openPlacesFromRegister(
  ctx: Context,
  named: readonly PlaceInRegister[],
): Promise<PlaceId[]> {
  const rows = named.map(({ name, serviceId }) => ({
    id: newId<'place'>(),
    service_id: serviceId,
    name,
    kind: 'other',
    code: placeCode(randomBytes(32)),
  }))
  if (!(await insertPlaces(ctx, rows))) throw new Error('a new place code was taken already')
  for (const { id, service_id } of rows)
    await recordAudit(ctx, { action: 'added', thing: 'place', thingId: id, serviceId: service_id })
  return rows.map(row => row.id)
}
