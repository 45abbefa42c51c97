import { randomBytes } from 'node:crypto'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId, type PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { addHours } from '#platform/time'
import { mayUse } from '../model/may.ts'
import { insertInvitation } from '../store.ts'
import { invitationDigest } from './invitation-digest.ts'

const validHours = 72

/** Makes a link by which a person chooses a password: works once, for three days. Gives the secret part of the link. */
export async function invite(ctx: Context, personId: PersonId): Promise<Result<string, 'not-permitted'>> {
  if (!mayUse(ctx.actor, 'people:manage')) return refused('not-permitted')
  const token = randomBytes(24).toString('base64url')
  const expiresAt = addHours(ctx.now(), validHours)
  await insertInvitation(ctx, { id: newId(), personId, digest: invitationDigest(token), expiresAt })
  await recordAudit(ctx, { action: 'invited', thing: 'person', thingId: personId })
  return ok(token)
}
