import { createHash } from 'node:crypto'

/** Only pages under /app get the cookie; the pages where people speak up never see it. */
export const sessionCookiePath = '/app'
export const sessionCookieName = 'candour_session'

/** The database keeps this digest, never the token. */
export function sessionDigest(token: string): Buffer {
  return createHash('sha256').update(`candour session\n${token}`).digest()
}
