import { hasOutcome } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import type { Incident } from '../incident.ts'
import { metNeeds, type SaidNeed } from '../model/needs.ts'
import type { Need } from '../model/state-table.ts'
import { reportsOfIncident } from './reports-of-incident.ts'

/** What a record needs before it may move on, as far as it is met now. */
export async function needsMetBy(ctx: Context, record: Incident): Promise<Set<Need>> {
  const said = await ctx.db
    .selectFrom('triage.need')
    .select(['need', 'met'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('incident_id', '=', record.id)
    .execute()
  const reports = await reportsOfIncident(ctx, record.id)
  const told = await hasOutcome(
    ctx,
    reports.map(report => report.id),
  )
  return metNeeds(new Map(said.map(row => [row.need as SaidNeed, row.met])), {
    reportersTold: [...told.values()].every(Boolean),
    peopleTold: record.nobodyElse || record.peopleTold !== '',
  })
}
