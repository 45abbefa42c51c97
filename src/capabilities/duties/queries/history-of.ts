import { sql } from 'kysely'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { AgencyAgreement, Decision, Sending } from '../duty.ts'

/** What was decided about the duties of these records, oldest first, by record. */
export async function decisionsOf(
  ctx: Context,
  incidentIds: readonly IncidentId[],
): Promise<Map<IncidentId, Decision[]>> {
  const { rows } = await sql<Decision & { incidentId: IncidentId }>`
    select incident_id as "incidentId", id, rule_id as "ruleId", rule_version as "ruleVersion", indicated, facts, decision,
      reason, at, by
    from duties.decision
    where org_id = ${ctx.actor.orgId} and incident_id = any (${incidentIds}::uuid[]) order by at, id`.execute(
    ctx.db,
  )
  return Map.groupBy(rows, row => row.incidentId)
}

/** What was sent for these records, in the order in which it was noted, by record. */
export async function sendingsOf(
  ctx: Context,
  incidentIds: readonly IncidentId[],
): Promise<Map<IncidentId, Sending[]>> {
  const { rows } = await sql<Sending & { incidentId: IncidentId }>`
    select incident_id as "incidentId", id, rule_id as "ruleId", what, sent_at as "sentAt", sent_by as "sentBy",
      reference_received as "referenceReceived", at, by
    from duties.sending
    where org_id = ${ctx.actor.orgId} and incident_id = any (${incidentIds}::uuid[]) order by at, id`.execute(
    ctx.db,
  )
  return Map.groupBy(rows, row => row.incidentId)
}

/** What the leading agencies agreed to for one record, oldest first. */
export async function agreementsOf(ctx: Context, incidentId: IncidentId): Promise<AgencyAgreement[]> {
  const { rows } = await sql<AgencyAgreement>`
    select id, agency, words, agreed_on as "agreedOn", at, by from duties.agency_agreement
    where org_id = ${ctx.actor.orgId} and incident_id = ${incidentId} order by at, id`.execute(ctx.db)
  return rows
}

/** The targets of this organisation where they differ from those of the rules, by rule. */
export async function targetsOf(ctx: Context): Promise<Map<string, string>> {
  const { rows } = await sql<{ ruleId: string; period: string }>`
    select rule_id as "ruleId", period from duties.target where org_id = ${ctx.actor.orgId}`.execute(ctx.db)
  return new Map(rows.map(({ ruleId, period }) => [ruleId, period]))
}
