import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import type { ReportId } from '../report.ts'

export type NewTranslation = { reportId: ReportId; text: string; translatedBy: string }

/** Adds a translation, as the actor; earlier ones stay. */
export async function insertTranslation(
  ctx: Context,
  { reportId, text, translatedBy }: NewTranslation,
): Promise<void> {
  const { orgId, personId } = ctx.actor
  if (personId === undefined) throw new Error('a translation is added by a person')
  await ctx.db
    .insertInto('reporting.translation')
    .values({
      org_id: orgId,
      id: newId<'translation'>(),
      report_id: reportId,
      text,
      translated_by: translatedBy,
      added_by: personId,
      added_at: ctx.now(),
    })
    .execute()
}
