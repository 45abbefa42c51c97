import { mayUse } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { GuardianKeyId } from '../guardian.ts'
import type { NewKeyForm } from '../guardian-forms.ts'
import { guardsSomewhere, someServiceLacksKey } from '../queries/guardian-keys.ts'
import { insertGuardianKey } from '../store/guardian.ts'

/**
 * Keeps a key that the actor, a guardian, made in their browser. It is used at once where nobody has a key; elsewhere it waits
 * until whoever has the key hands over.
 */
export async function makeGuardianKey(
  ctx: Context,
  input: NewKeyForm,
): Promise<Result<void, 'not-permitted' | 'not-guardian' | 'key-damaged' | 'has-key'>> {
  if (!mayUse(ctx.actor, 'names:keep')) return refused('not-permitted')
  if (!(await guardsSomewhere(ctx))) return refused('not-guardian')
  const bytes = (text: string) => Buffer.from(text, 'base64url')
  const point = bytes(input.point)
  if (!(await isPoint(point))) return refused('key-damaged')
  const id: GuardianKeyId = newId<'guardian-key'>()
  const locks = { locked: bytes(input.locked), lockedBySlips: bytes(input.lockedBySlips) }
  const inUse = await someServiceLacksKey(ctx)
  if (!(await insertGuardianKey(ctx, { id, point, ...locks, inUse }))) return refused('has-key')
  await recordAudit(ctx, { action: 'made-key', thing: 'guardian-key', thingId: id })
  return ok(undefined)
}

/** Whether these bytes are a public key: names could be locked to anything else, and never opened. */
async function isPoint(point: Buffer): Promise<boolean> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  return crypto.subtle.importKey('raw', new Uint8Array(point), curve, true, []).then(
    () => true,
    () => false,
  )
}
