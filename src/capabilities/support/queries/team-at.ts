import { accessTable } from '#capabilities/identity'
import { type Person, peopleAt } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'

/** Who works at a service and can take support there: no inspector, and nobody who only looks after accounts. */
export function teamAt(ctx: Context, serviceId: ServiceId): Promise<Person[]> {
  return peopleAt(ctx, { serviceId, roles: accessTable['support:own'].may })
}
