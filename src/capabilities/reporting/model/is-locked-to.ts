import { fromBase64Url } from '#methods/custody'

/** Whether a locked name, as base64url, is for this key: it begins with the key's name (methods/hpke). */
export function isLockedTo({ keyName }: { readonly keyName: string }, lockedName: string): boolean {
  const begin = fromBase64Url(lockedName.slice(0, 12)).slice(0, 8)
  return Array.from(begin, byte => byte.toString(16).padStart(2, '0')).join('') === keyName
}
