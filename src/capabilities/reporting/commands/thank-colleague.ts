import { mayAt } from '#capabilities/identity'
import { peopleAt } from '#capabilities/organisation'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { signingRole } from '../model/signing-role.ts'
import type { ReportId } from '../report.ts'
import { insertColleagueThanks } from '../store/colleague-thanks.ts'
import { lockReport } from '../store.ts'

export type ThankColleague = { reportId: ReportId; colleague: string; text: string }

/** Thanks a colleague at the service for good care that somebody told us about. They see the thanks and not the report. */
export async function thankColleague(
  ctx: Context,
  { reportId, colleague, text }: ThankColleague,
): Promise<Result<void, 'not-found' | 'not-permitted' | 'not-good-care' | 'not-at-service'>> {
  const report = await lockReport(ctx, reportId)
  if (!report) return refused('not-found')
  const { serviceId, aboutManager, keptFrom } = report
  if (!mayAt(ctx.actor, 'report:answer', serviceId)) return refused('not-permitted')
  if (report.kind !== 'good-care') return refused('not-good-care')
  const person = (await peopleAt(ctx, { serviceId })).find(each => each.id === colleague)
  if (!person || ctx.actor.personId === undefined) return refused('not-at-service', 'colleague')
  await insertColleagueThanks(ctx, {
    id: newId<'colleague-thanks'>(),
    reportId,
    to: person.id,
    from: ctx.actor.personId,
    signed: ctx.actor.name,
    signedAs: signingRole(ctx.actor.roles, serviceId) ?? '',
    text,
  })
  await recordAudit(ctx, {
    action: 'thanked-colleague',
    thing: 'report',
    thingId: reportId,
    serviceId,
    sensitive: aboutManager,
    keptFrom,
  })
  return ok(undefined)
}
