import { makeGuardianKey } from '#capabilities/reporting'
import { lockWithWords, newKeyPair } from '#methods/custody'
import { toBase64Url } from '#methods/passphrase'
import type { Context } from '#platform/context'
import { done } from './load-provider.ts'

/** With these six words the demo's guardian opens names; the demo prints them, as nobody else ever may. */
export const demoGuardianWords = 'merry grumpy quiz wheel outfit laughing'

// The two slips are for handing over, which the demo leaves to whoever makes a key of their own.
const bothSlips = 'laughing outfit wheel quiz grumpy merry wheel laughing merry outfit quiz grumpy'

/** The guardian's key, made here as their browser would make it. */
export async function makeKey(ctx: Context): Promise<void> {
  const { point, secret } = await newKeyPair()
  const locked = await lockWithWords(demoGuardianWords.split(' '), secret)
  const lockedBySlips = await lockWithWords(bothSlips.split(' '), secret)
  const form = { point, locked, lockedBySlips }
  const carried = Object.entries(form).map(([name, bytes]) => [name, toBase64Url(bytes)])
  done(await makeGuardianKey(ctx, Object.fromEntries(carried)))
}
