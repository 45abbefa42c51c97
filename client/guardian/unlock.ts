import { fromBase64Url, receiverOf, unlockWithWords } from '#methods/custody'
import type { Receiver } from '#methods/hpke'
import { readPassphrase } from '#methods/passphrase'
import { slipWords } from './slip-words.ts'

/** A locked private key with its public point, both as base64url. */
export type LockedKey = { readonly point: string; readonly locked: string }

// Each try costs 600,000 rounds of a hash: a word with a slip in it may stand for several.
const mostTries = 8

/** Opens a key with six words as they were typed; undefined when they are not its words. */
export async function unlock(key: LockedKey, typed: string): Promise<Receiver | undefined> {
  return firstThatOpens(key, readings(typed))
}

/** Opens a key with the words of both slips as they were typed, whichever comes first. */
export async function unlockWithSlips(
  key: LockedKey,
  one: string,
  other: string,
): Promise<Receiver | undefined> {
  const others = readings(other)
  return firstThatOpens(
    key,
    readings(one).flatMap(first => others.map(second => slipWords(first, second))),
  )
}

function readings(typed: string): string[][] {
  const read = readPassphrase(typed)
  return read.outcome === 'words' ? read.candidates : []
}

async function firstThatOpens(key: LockedKey, tries: string[][]): Promise<Receiver | undefined> {
  const locked = fromBase64Url(key.locked)
  for (const words of tries.slice(0, mostTries)) {
    const secret = await unlockWithWords(words, locked)
    if (secret) return receiverOf({ point: fromBase64Url(key.point), secret })
  }
  return undefined
}
