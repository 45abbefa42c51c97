import type { OwnBox, OwnContent } from './kept-report.ts'
import type { Outbox } from './open-outbox.ts'

const algorithm = 'AES-GCM'

/** Puts a report into a box that this browser can open again, and no script can take the key out of. */
export async function closeOwnBox(outbox: Outbox, content: OwnContent): Promise<OwnBox> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify(content))
  return { iv, data: await crypto.subtle.encrypt({ name: algorithm, iv }, await ownKey(outbox), text) }
}

/** What is in a box of this browser's. */
export async function openOwnBox(outbox: Outbox, { iv, data }: OwnBox): Promise<OwnContent> {
  const text = await crypto.subtle.decrypt({ name: algorithm, iv }, await ownKey(outbox), data)
  return JSON.parse(new TextDecoder().decode(text))
}

async function ownKey(outbox: Outbox): Promise<CryptoKey> {
  const kept = await outbox.ownKey()
  if (kept) return kept
  return outbox.keepOwnKey(
    await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']),
  )
}
