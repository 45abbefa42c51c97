import { peopleAt } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { OwnReport } from '../report.ts'

export type Supporter = { id: PersonId; name: string }

/** Who supports people at the service of a report: not those who manage it, nor those from whom the report is kept. */
export async function supportersAt(
  ctx: Context,
  { serviceId, keptFrom }: Pick<OwnReport, 'serviceId' | 'keptFrom'>,
): Promise<Supporter[]> {
  const never = await peopleAt(ctx, { serviceId, roles: ['registered-manager', ...keptFrom] })
  const neverIds = new Set(never.map(person => person.id))
  const supporters = await peopleAt(ctx, { serviceId, roles: ['supporter'] })
  return supporters
    .filter(({ id }) => !neverIds.has(id) && id !== ctx.actor.personId)
    .map(({ id, name }) => ({ id, name }))
}
