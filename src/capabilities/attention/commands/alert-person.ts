import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { toTheHour } from '#platform/time'
import { insertMail } from '../store/mail.ts'
import { letWait } from '../store/notices.ts'

/**
 * Alerts one person about a report: on their page and by a mail that waits for nobody's quiet hours. The notice carries the
 * hour only. False when they work here no more.
 */
export async function alertPerson(
  ctx: Context,
  { personId, reportId }: { personId: PersonId; reportId: string },
): Promise<boolean> {
  const at = toTheHour(ctx.now())
  const wait = { personId, kind: 'at-risk', thingId: reportId, at, notBefore: at } as const
  const noticeId = await letWait(ctx, { ...wait, byMail: false, again: true })
  if (noticeId) await insertMail(ctx, { personId, kind: 'alert', noticeId })
  return noticeId !== undefined
}
