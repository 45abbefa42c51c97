import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { Incident, IncidentId } from '../incident.ts'
import { type ListedIncident, listedColumns, withPlace } from './listed-incident.ts'

/** The numbers of those affected by an event, as they stand in their care records. */
export async function affectedBy(ctx: Context, incidentId: IncidentId): Promise<string[]> {
  const { rows } = await sql<{ reference: string }>`
    select p.reference from triage.affected a
    join triage.affected_person p on p.org_id = a.org_id and p.id = a.person_id
    where a.org_id = ${ctx.actor.orgId} and a.incident_id = ${incidentId} order by p.reference`.execute(
    ctx.db,
  )
  return rows.map(row => row.reference)
}

export type EarlierEvent = ListedIncident & {
  /** Why it is shown: the same person, the same kind of thing at the same place, or just the same place lately. */
  samePerson: boolean
  sameKindHere: boolean
}

/** Earlier events of the people with these numbers, and of the same kind at the same place within a year: what a second look may join up. */
export async function earlierLike(
  ctx: Context,
  record: Incident,
  affected: readonly string[],
): Promise<EarlierEvent[]> {
  const { rows } = await sql<EarlierEvent>`
    select * from (
      select ${listedColumns},
        exists (
          select from triage.affected_person p
          join triage.affected theirs on theirs.org_id = p.org_id and theirs.person_id = p.id
          where p.org_id = i.org_id and p.service_id = i.service_id and p.reference = any (${[...affected]}::text[])
            and theirs.incident_id = i.id) as "samePerson",
        coalesce(i.category = ${record.category} and i.place_id = ${record.placeId}, false) as "sameKindHere"
      from triage.incident i ${withPlace}
      where i.org_id = ${ctx.actor.orgId} and i.service_id = ${record.serviceId} and i.id <> ${record.id}
        and i.occurred_on <= ${record.occurredOn} and i.occurred_on > ${record.occurredOn}::date - 365
    ) earlier
    where "samePerson" or "sameKindHere"
    order by "samePerson" desc, "occurredOn" desc, id desc limit 6`.execute(ctx.db)
  return rows
}
