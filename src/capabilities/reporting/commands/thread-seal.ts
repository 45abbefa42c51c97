import { timingSafeEqual } from 'node:crypto'
import type { PublicDoor } from '../door.ts'

type Sealer = Pick<PublicDoor, 'keys' | 'clock'>

const oneHour = 3_600_000

/**
 * Stands for the six words while a thread is open: no cookie is set, so each form of the thread page carries this
 * instead. It holds the keyed digest that opens the thread and when it ends, under a key of its own; never the words.
 */
export function sealThread({ keys, clock }: Sealer, digest: Buffer): string {
  const until = String(Date.parse(clock.now()) + oneHour)
  const body = `${until}.${digest.toString('base64url')}`
  return `${body}.${keys.hmac('thread-seal', body).toString('base64url')}`
}

/** The digest under a seal; undefined when it is not ours or its hour has gone by. */
export function unsealThread({ keys, clock }: Sealer, seal: string): Buffer | undefined {
  const [until = '', digest = '', signature = ''] = seal.split('.')
  const expected = keys.hmac('thread-seal', `${until}.${digest}`)
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return Number(until) > Date.parse(clock.now()) ? Buffer.from(digest, 'base64url') : undefined
}
