import { randomBytes } from 'node:crypto'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { sessionDigest } from '#platform/http/session-cookie'
import type { PersonId } from '#platform/ids'
import { addHours } from '#platform/time'
import { insertSession } from '../store/sessions.ts'

export type OpenedSession = { token: string; expires: Date }

/** Opens a session; the token goes to the browser, the database keeps its digest. */
export async function openSession(ctx: Context, personId: PersonId, hours: number): Promise<OpenedSession> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = addHours(ctx.now(), hours)
  await insertSession(ctx, { digest: sessionDigest(token), personId, expiresAt })
  // Until the session is open the transaction is nobody's; the deed is this person's.
  const theirs = { ...ctx, actor: { ...ctx.actor, personId } }
  await recordAudit(theirs, { action: 'signed-in', thing: 'person', thingId: personId })
  return { token, expires: new Date(expiresAt) }
}
