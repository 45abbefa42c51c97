import { randomBytes } from 'node:crypto'
import { personById } from '#capabilities/organisation'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId, type PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { addHours } from '#platform/time'
import { mayUse } from '../model/may.ts'
import { deleteInvitationsOf, insertInvitation } from '../store/invitations.ts'
import { invitationDigest } from './invitation-digest.ts'

const validHours = 72

/**
 * Makes a link by which a person chooses a password: works once, for three days, and takes the place of an earlier one.
 * Gives the secret part of the link.
 */
export async function invite(
  ctx: Context,
  personId: PersonId,
): Promise<Result<string, 'not-permitted' | 'not-found'>> {
  if (!mayUse(ctx.actor, 'people:manage')) return refused('not-permitted')
  const person = await personById(ctx, personId)
  if (!person || person.leftOn) return refused('not-found')
  const token = randomBytes(24).toString('base64url')
  const expiresAt = addHours(ctx.now(), validHours)
  await deleteInvitationsOf(ctx, personId)
  await insertInvitation(ctx, { id: newId(), personId, digest: invitationDigest(token), expiresAt })
  await recordAudit(ctx, { action: 'invited', thing: 'person', thingId: personId })
  return ok(token)
}
