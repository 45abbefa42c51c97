import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Id, OrgId } from '#platform/ids'
import type { Keys } from '#platform/keys'

export type NoteId = Id<'note'>
type Which = { orgId: OrgId; id: NoteId }

const nonceBytes = 12
const tagBytes = 16

/** Seals a note (AES-256-GCM) under a key of its organisation that lies outside the database; it opens as this note only. */
export function sealNote(keys: Pick<Keys, 'hmac'>, note: Which, text: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(keys, note), nonce).setAAD(nameOf(note))
  const words = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), words])
}

/** Opens a note; throws when it is another's, was changed, or was sealed with other keys. */
export function openNote(keys: Pick<Keys, 'hmac'>, note: Which, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(keys, note), sealed.subarray(0, nonceBytes))
    .setAAD(nameOf(note))
    .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
  return decipher.update(sealed.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
}

function keyOf(keys: Pick<Keys, 'hmac'>, { orgId }: Which): Buffer {
  return keys.hmac('support notes', orgId)
}

function nameOf({ orgId, id }: Which): Buffer {
  return Buffer.from(`${orgId}/${id}`)
}
