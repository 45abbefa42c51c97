/** Letters that only their receiver reads: HPKE (RFC 9180) by P-256, HKDF-SHA256 and AES-128-GCM, in browser and server alike. */

export type { Bytes } from './labelled.ts'
export { keyName, type OpenedLetter, openLetter, sealLetter } from './letter.ts'
export type { Receiver } from './open.ts'
