import { sql } from 'kysely'
import type { Role } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { PersonId, ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { OnCallPerson } from '../alert.ts'
import type { ReportId } from '../report.ts'

export type LiveAlert = { reportId: ReportId; serviceId: ServiceId; aboutManager: boolean; keptFrom: Role[] }

/** An alert whose next step is due, locked; undefined when there is none, or another worker has it. */
export async function lockDueAlert(ctx: Context): Promise<LiveAlert | undefined> {
  const { rows } = await sql<LiveAlert>`
    select a.report_id as "reportId", a.service_id as "serviceId", r.about_manager as "aboutManager", r.kept_from as "keptFrom"
    from reporting.alert a join reporting.report r on r.org_id = a.org_id and r.id = a.report_id
    where a.org_id = ${ctx.actor.orgId} and a.next_at <= ${ctx.now()}
    order by a.next_at limit 1 for update of a skip locked`.execute(ctx.db)
  return rows[0]
}

/** The alert of one report, locked, while nobody of the list has opened it. */
export async function lockLiveAlert(ctx: Context, reportId: ReportId): Promise<LiveAlert | undefined> {
  const { rows } = await sql<LiveAlert>`
    select a.report_id as "reportId", a.service_id as "serviceId", r.about_manager as "aboutManager", r.kept_from as "keptFrom"
    from reporting.alert a join reporting.report r on r.org_id = a.org_id and r.id = a.report_id
    where a.org_id = ${ctx.actor.orgId} and a.report_id = ${reportId} and a.next_at is not null
    for update of a`.execute(ctx.db)
  return rows[0]
}

/** Whom of the on-call list we can alert of a report now: migration 0026 has the rule. */
export async function alertList(
  ctx: Context,
  { serviceId, keptFrom }: Pick<LiveAlert, 'serviceId' | 'keptFrom'>,
): Promise<OnCallPerson[]> {
  const { rows } = await sql<OnCallPerson>`
    select l.person_id as "personId", l.position, l.phone
    from reporting.alert_list(${ctx.actor.orgId}, ${serviceId}, ${ctx.now()}, ${[...keptFrom]}) l`.execute(
    ctx.db,
  )
  return rows
}

/** Who was told of a report, first told first. */
export async function toldOf(ctx: Context, reportId: ReportId): Promise<PersonId[]> {
  const rows = await ctx.db
    .selectFrom('reporting.alert_call')
    .select('person_id as personId')
    .where('org_id', '=', ctx.actor.orgId)
    .where('report_id', '=', reportId)
    .orderBy('position')
    .execute()
  return rows.map(row => row.personId as PersonId)
}

/** Notes that somebody was told. */
export async function insertCall(
  ctx: Context,
  { reportId, personId, position }: { reportId: ReportId; personId: PersonId; position: number },
): Promise<void> {
  await ctx.db
    .insertInto('reporting.alert_call')
    .values({ org_id: ctx.actor.orgId, report_id: reportId, person_id: personId, position })
    .execute()
}

/** Says when the next of the list is told, while the alert is live. */
export async function setNextAt(ctx: Context, reportId: ReportId, nextAt: Instant): Promise<void> {
  await ctx.db
    .updateTable('reporting.alert')
    .set({ next_at: nextAt })
    .where('org_id', '=', ctx.actor.orgId)
    .where('report_id', '=', reportId)
    .where('next_at', 'is not', null)
    .execute()
}

/** Ends an alert: somebody of the list has opened the report. No time of it stays. */
export async function endAlert(ctx: Context, reportId: ReportId, openedBy: PersonId): Promise<void> {
  await ctx.db
    .updateTable('reporting.alert')
    .set({ next_at: null, opened_by: openedBy })
    .where('org_id', '=', ctx.actor.orgId)
    .where('report_id', '=', reportId)
    .execute()
}
