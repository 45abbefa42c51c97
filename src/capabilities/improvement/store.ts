import type { Updateable } from 'kysely'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { Schema } from '#platform/database/schema'
import { newId } from '#platform/ids'
import type { Change, ChangeId } from './change.ts'
import type { AgreeChange, RecordCheck } from './contract.ts'
import type { Strength } from './model/actions.ts'
import type { ChangeState } from './model/change-table.ts'

export type LockedChange = Pick<Change, 'id' | 'incidentId' | 'state' | 'revision'>

/** The incident of a change, or undefined when the actor may not see the change. */
export async function incidentOfChange(ctx: Context, id: ChangeId): Promise<IncidentId | undefined> {
  const row = await ctx.db
    .selectFrom('improvement.change')
    .select('incident_id')
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.incident_id
}

/** A change, locked until the transaction ends. Lock its incident first: every command takes them in that order. */
export async function lockChange(ctx: Context, id: ChangeId): Promise<LockedChange | undefined> {
  const row = await ctx.db
    .selectFrom('improvement.change')
    .select(['id', 'incident_id as incidentId', 'state', 'revision'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row as LockedChange | undefined
}

/** Adds a change that begins agreed, by the actor, now. */
export async function insertChange(
  ctx: Context,
  incidentId: IncidentId,
  input: AgreeChange & { strength: Strength },
): Promise<ChangeId> {
  const id = newId<'change'>()
  await ctx.db
    .insertInto('improvement.change')
    .values({
      org_id: ctx.actor.orgId,
      id,
      incident_id: incidentId,
      title: input.title,
      what: input.what,
      action: input.action,
      strength: input.strength,
      finding_id: (input.findingId ?? null) as never,
      owner_id: input.ownerId as never,
      due_on: input.dueOn as never,
      measure: input.measure,
      how_measured: input.howMeasured,
      baseline: input.baseline,
      recheck_on: input.recheckOn as never,
      state: 'agreed',
      agreed_at: ctx.now(),
      agreed_by: ctx.actor.personId ?? null,
    })
    .execute()
  return id
}

type Changed = Omit<Updateable<Schema['improvement.change']>, 'org_id' | 'id' | 'revision' | 'state'>

/** Changes a locked change, and counts it. */
export async function updateChange(
  ctx: Context,
  id: ChangeId,
  state: ChangeState,
  changed: Changed = {},
): Promise<void> {
  await ctx.db
    .updateTable('improvement.change')
    .set({ ...changed, state })
    .set(eb => ({ revision: eb('revision', '+', 1) }))
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
}

export async function insertCheck(ctx: Context, changeId: ChangeId, input: RecordCheck): Promise<void> {
  await ctx.db
    .insertInto('improvement.check_result')
    .values({
      org_id: ctx.actor.orgId,
      id: newId<'check-result'>(),
      change_id: changeId,
      verdict: input.verdict,
      words: input.words,
      numerator: input.numerator ?? null,
      denominator: input.denominator ?? null,
      checked_at: ctx.now(),
      checked_by: ctx.actor.personId ?? null,
    })
    .execute()
}

/** The state of each change of an incident. */
export async function statesOf(ctx: Context, incidentId: IncidentId): Promise<ChangeState[]> {
  const rows = await ctx.db
    .selectFrom('improvement.change')
    .select('state')
    .where('org_id', '=', ctx.actor.orgId)
    .where('incident_id', '=', incidentId)
    .execute()
  return rows.map(row => row.state as ChangeState)
}

export async function saveAgreement(
  ctx: Context,
  incidentId: IncidentId,
  noChangeReason: string,
): Promise<void> {
  const said = {
    no_change_reason: noChangeReason,
    finished_at: ctx.now(),
    finished_by: ctx.actor.personId ?? null,
  }
  await ctx.db
    .insertInto('improvement.agreement')
    .values({ org_id: ctx.actor.orgId, incident_id: incidentId, ...said })
    .onConflict(conflict => conflict.columns(['org_id', 'incident_id']).doUpdateSet(said))
    .execute()
}
