import { sql } from 'kysely'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { AskedToLookInto, CandourLetter, CandourStep, PersonTold } from '../candour.ts'

/** The steps of being open for one record, in the order in which they were noted. */
export async function candourStepsOf(ctx: Context, incidentId: IncidentId): Promise<CandourStep[]> {
  return (await candourStepsByRecord(ctx, [incidentId])).get(incidentId) ?? []
}

/** The steps of being open for these records, in the order in which they were noted, by record. */
export async function candourStepsByRecord(
  ctx: Context,
  incidentIds: readonly IncidentId[],
): Promise<Map<IncidentId, CandourStep[]>> {
  const { rows } = await sql<CandourStep & { incidentId: IncidentId }>`
    select incident_id as "incidentId", id, step, taken_on as "takenOn", words, at, by from duties.candour_step
    where org_id = ${ctx.actor.orgId} and incident_id = any (${incidentIds}::uuid[]) order by at, id`.execute(
    ctx.db,
  )
  return Map.groupBy(rows, row => row.incidentId)
}

/** Those of these records of which somebody said, when asked how to reach them, that they do not wish contact; and nothing of whom. */
export async function contactNotWished(
  ctx: Context,
  incidentIds: readonly IncidentId[],
): Promise<Set<IncidentId>> {
  const { rows } = await sql<{ id: IncidentId }>`
    select contact.not_wished(${incidentIds}::uuid[]) as id`.execute(ctx.db)
  return new Set(rows.map(({ id }) => id))
}

/** What the person or their family asked us to look into, oldest first; a review shows it and answers it. */
export async function askedToLookInto(ctx: Context, incidentId: IncidentId): Promise<AskedToLookInto[]> {
  const { rows } = await sql<AskedToLookInto>`
    select words, at, by from duties.asked_to_look_into
    where org_id = ${ctx.actor.orgId} and incident_id = ${incidentId} order by at, id`.execute(ctx.db)
  return rows
}

/** The letter as it is now; undefined before the first wording. */
export async function letterOf(ctx: Context, incidentId: IncidentId): Promise<CandourLetter | undefined> {
  const { rows } = await sql<CandourLetter>`
    select id, words, at, by, checked_at as "checkedAt", checked_by as "checkedBy" from duties.candour_letter
    where org_id = ${ctx.actor.orgId} and incident_id = ${incidentId} order by at desc, id desc limit 1`.execute(
    ctx.db,
  )
  return rows[0]
}

/** Whom we write to about a record, for those who answer for its service; undefined for everybody else. */
export async function personTold(ctx: Context, incidentId: IncidentId): Promise<PersonTold | undefined> {
  const { rows } = await sql<PersonTold>`
    select name, is_to_person as "isToPerson", address, prefers, reached_by as "reachedBy", wishes_contact as "wishesContact"
    from contact.person_told where org_id = ${ctx.actor.orgId} and incident_id = ${incidentId}`.execute(
    ctx.db,
  )
  return rows[0]
}
