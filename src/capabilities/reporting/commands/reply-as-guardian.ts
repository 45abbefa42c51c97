import { createHash } from 'node:crypto'
import { mayAt } from '#capabilities/identity'
import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { guardedReport } from '../queries/guarded-reports.ts'
import { addGuarded } from '../store/guarded.ts'

export type ReplyAsGuardian = { reference: string; reply: string; form: string }

/** Writes to a reporter as the guardian, where no manager reads it; the same form sent twice adds once. */
export async function replyAsGuardian(
  ctx: Context,
  { reference, reply, form }: ReplyAsGuardian,
): Promise<Result<void, 'not-found' | 'not-permitted' | 'contact-ended' | 'other-words'>> {
  const report = await guardedReport(ctx, reference)
  if (!report) return refused('not-found')
  if (!mayAt(ctx.actor, 'names:keep', report.serviceId)) return refused('not-permitted')
  if (report.contactEnded) return refused('contact-ended')
  const outcome = await addGuarded(ctx, {
    id: newId(),
    reportId: report.id,
    serviceId: report.serviceId,
    kind: 'reply',
    text: reply,
    signed: ctx.actor.name,
    formDigest: createHash('sha256').update(`guardian\n${report.id}\n${form}`).digest(),
  })
  return outcome === 'other-words' ? refused('other-words', 'reply') : ok(undefined)
}
