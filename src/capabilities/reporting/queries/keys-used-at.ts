import { keyName } from '#methods/hpke'
import { toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { Guardian } from '../report.ts'

/** The keys that names were ever locked to in the organisation of this place, in force or not, with whose they are. */
export async function keysUsedAt(
  door: PublicDoor,
  code: string,
): Promise<Pick<Guardian, 'keyId' | 'name' | 'keyName'>[]> {
  const { rows } = await door.pool.query({
    name: 'reporting.keys_used_at',
    text: 'select reporting.keys_used_at($1, $2) as keys',
    values: [code, toTheHour(door.clock.now())],
  })
  const [row] = rows as { keys: { keyId: string; name: string; point: string }[] }[]
  const keys = (row?.keys ?? []).map(async ({ point, ...key }) => ({
    ...key,
    keyName: await keyName(new Uint8Array(Buffer.from(point, 'base64'))),
  }))
  return Promise.all(keys)
}
