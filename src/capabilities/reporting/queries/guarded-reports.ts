import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { GuardedMessage } from '../guarded.ts'
import type { GuardedReport, Mark, Opening } from '../guardian.ts'
import type { ReportId } from '../report.ts'

/** The reports that concern the actor as guardian: those with something unanswered first, then newest. */
export async function guardedReports(ctx: Context): Promise<GuardedReport[]> {
  const { rows } = await select().execute(ctx.db)
  return rows
}

/** One of them by its reference. */
export async function guardedReport(ctx: Context, reference: string): Promise<GuardedReport | undefined> {
  const { rows } = await select(reference).execute(ctx.db)
  return rows[0]
}

function select(reference?: string) {
  return sql<GuardedReport>`
    select g.id, g.reference, g.service_id as "serviceId", g.service_name as "serviceName", g.place_name as "placeName",
      g.told_at as "toldAt", g.kind, g.story, g.lang, g.naming, g.locked_to as "lockedTo",
      g.times_opened as "timesOpened", g.waits, g.marks, g.contact_ended as "contactEnded"
    from reporting.guarded_reports() g
    where ${reference ?? null}::text is null or g.reference = ${reference ?? null}
    order by g.waits desc, g.told_at desc, g.reference`
}

/** What stands between a report's reporter and the guardian, the openings of its name and the marks, oldest first. */
export async function guardedDetails(ctx: Context, id: ReportId) {
  const { orgId } = ctx.actor
  const { rows: messages } = await sql<GuardedMessage>`
    select m.kind, m.text, m.at, m.signed from reporting.guarded_message m
    where m.org_id = ${orgId} and m.report_id = ${id} order by m.position`.execute(ctx.db)
  const { rows: openings } = await sql<Opening>`
    select o.at, p.name as by, o.reason from reporting.identity_opening o
    join organisation.person p on p.org_id = o.org_id and p.id = o.person_id
    where o.org_id = ${orgId} and o.report_id = ${id} order by o.at`.execute(ctx.db)
  const { rows: marks } = await sql<Mark>`
    select k.at, p.name as by, k.text from reporting.retaliation_mark k
    join organisation.person p on p.org_id = k.org_id and p.id = k.marked_by
    where k.org_id = ${orgId} and k.report_id = ${id} order by k.at`.execute(ctx.db)
  return { messages, openings, marks }
}
