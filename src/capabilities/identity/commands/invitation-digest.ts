import { createHash } from 'node:crypto'

/** The database keeps this digest of an invitation, never the link. */
export function invitationDigest(token: string): Buffer {
  return createHash('sha256').update(`candour invitation\n${token}`).digest()
}
