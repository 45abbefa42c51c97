import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import { type Person, peopleAt } from './people.ts'

/** Who can be put on a service's on-call list: those who read and answer what is told there. */
export function peopleToCall(ctx: Context, serviceId: ServiceId): Promise<Person[]> {
  const roles = ['shift-lead', 'registered-manager', 'quality-lead', 'nominated-individual'] as const
  return peopleAt(ctx, { serviceId, roles })
}
