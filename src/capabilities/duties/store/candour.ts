import { sql } from 'kysely'
import type { Incident, IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { type Id, newId } from '#platform/ids'
import type { PlainDate } from '#platform/time'
import type { PersonTold } from '../candour.ts'
import type { CandourStepName } from '../contract.ts'

type Row = { table: 'asked_to_look_into' | 'candour_letter'; words: string }

/** Keeps a step that was taken. */
export async function insertCandourStep(
  ctx: Context,
  incidentId: IncidentId,
  taken: { step: CandourStepName; takenOn: PlainDate; words: string },
): Promise<void> {
  const { step, takenOn, words } = taken
  const row = { ...stamped(ctx, incidentId), id: newId<'candour-step'>(), step, taken_on: takenOn, words }
  await ctx.db.insertInto('duties.candour_step').values(row).execute()
}

/** Keeps what somebody asked, or a wording of the letter. */
export async function insertWords(
  ctx: Context,
  incidentId: IncidentId,
  { table, words }: Row,
): Promise<void> {
  const row = { ...stamped(ctx, incidentId), id: newId() as never, words }
  await ctx.db.insertInto(`duties.${table}`).values(row).execute()
}

/** Marks a wording of the letter as checked, by whoever acts; false when it is not there or checked already. */
export async function saveCheck(
  ctx: Context,
  incidentId: IncidentId,
  id: Id<'candour-letter'>,
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('duties.candour_letter')
    .set({ checked_at: ctx.now(), checked_by: ctx.actor.personId ?? null })
    .where('org_id', '=', ctx.actor.orgId)
    .where('incident_id', '=', incidentId)
    .where('id', '=', id)
    .where('checked_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** Keeps whom we write to about a record; what was there before is replaced. */
export async function saveContact(
  ctx: Context,
  { id, serviceId }: Pick<Incident, 'id' | 'serviceId'>,
  told: PersonTold,
): Promise<void> {
  const { orgId, personId = null } = ctx.actor
  await sql`
    insert into contact.person_told as c (org_id, incident_id, service_id, name, is_to_person, address, prefers, reached_by,
      wishes_contact, at, by)
    values (${orgId}, ${id}, ${serviceId}, ${told.name}, ${told.isToPerson}, ${told.address}, ${told.prefers},
      ${told.reachedBy}, ${told.wishesContact}, ${ctx.now()}, ${personId})
    on conflict (org_id, incident_id) do update set name = excluded.name, is_to_person = excluded.is_to_person,
      address = excluded.address, prefers = excluded.prefers, reached_by = excluded.reached_by,
      wishes_contact = excluded.wishes_contact, at = excluded.at, by = excluded.by`.execute(ctx.db)
}

function stamped(ctx: Context, incidentId: IncidentId) {
  return { org_id: ctx.actor.orgId, incident_id: incidentId, at: ctx.now(), by: ctx.actor.personId ?? null }
}
