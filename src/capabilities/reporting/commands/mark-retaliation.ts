import { mayAt } from '#capabilities/identity'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { anyGuardianAt } from '../queries/guardian-keys.ts'
import { reportByReference } from '../queries/report-by-reference.ts'
import { insertMark } from '../store/guardian.ts'

/**
 * Says to the guardian, as somebody whom a report names, that it looks like retaliation. It changes nothing about the report,
 * and neither it nor the trail shows it to anybody else.
 */
export async function markRetaliation(
  ctx: Context,
  { reference, mark }: { reference: string; mark: string },
): Promise<Result<void, 'not-found' | 'not-permitted' | 'no-guardian'>> {
  const report = await reportByReference(ctx, reference)
  if (!report) return refused('not-found')
  if (!mayAt(ctx.actor, 'report:mark', report.serviceId)) return refused('not-permitted')
  if (!(await anyGuardianAt(ctx, report.serviceId))) return refused('no-guardian')
  await insertMark(ctx, { reportId: report.id, serviceId: report.serviceId, text: mark })
  return ok(undefined)
}
