import type { Context } from '#platform/context'
import type { Instant } from '#platform/time'
import type { ReportId } from '../report.ts'

/** English words that a person wrote for a report in another language. */
export type Translation = { text: string; translatedBy: string; addedBy: string; addedAt: Instant }

/** A report's translations, the last one added first. */
export async function translationsOf(ctx: Context, reportId: ReportId): Promise<Translation[]> {
  return ctx.db
    .selectFrom('reporting.translation as t')
    .innerJoin('organisation.person as p', join =>
      join.onRef('p.org_id', '=', 't.org_id').onRef('p.id', '=', 't.added_by'),
    )
    .select(['t.text', 't.translated_by as translatedBy', 'p.name as addedBy', 't.added_at as addedAt'])
    .where('t.org_id', '=', ctx.actor.orgId)
    .where('t.report_id', '=', reportId)
    .orderBy('t.added_at', 'desc')
    .orderBy('t.id', 'desc')
    .execute()
}
