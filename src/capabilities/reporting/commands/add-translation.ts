import { mayAt } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { reportByReference } from '../queries/report-by-reference.ts'
import { insertTranslation } from '../store/translations.ts'

export type AddTranslation = { reference: string; text: string; translatedBy: string }

/** Puts a person's English words beside what somebody told us, under that person's name. What was told stays as it is. */
export async function addTranslation(
  ctx: Context,
  { reference, text, translatedBy }: AddTranslation,
): Promise<Result<void, 'not-found' | 'not-permitted'>> {
  const report = await reportByReference(ctx, reference)
  if (!report) return refused('not-found')
  if (!mayAt(ctx.actor, 'report:answer', report.serviceId)) return refused('not-permitted')
  await insertTranslation(ctx, { reportId: report.id, text, translatedBy: translatedBy || ctx.actor.name })
  await recordAudit(ctx, {
    action: 'translated',
    thing: 'report',
    thingId: report.id,
    serviceId: report.serviceId,
    sensitive: report.aboutManager,
    keptFrom: report.keptFrom,
  })
  return ok(undefined)
}
