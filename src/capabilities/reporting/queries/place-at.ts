import { keyName } from '#methods/hpke'
import { instant, toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { Guardian, PlaceDescribed } from '../report.ts'

type Row = {
  place: PlaceDescribed | null
  guardian: { keyId: string; name: string; since: string; point: string } | null
}

/** The place with this code in whichever organisation has it; undefined for a code that is unknown or of a closed place. */
export async function placeAt(door: PublicDoor, code: string): Promise<PlaceDescribed | undefined> {
  const { rows } = await door.pool.query({
    name: 'reporting.place_at',
    text: 'select reporting.place_at($1, $2) as place, reporting.guardian_at($1, $2) as guardian',
    values: [code, toTheHour(door.clock.now())],
  })
  const [row] = rows as Row[]
  return row?.place ? { ...row.place, guardian: await guardianIn(row) } : undefined
}

async function guardianIn({ guardian }: Row): Promise<Guardian | undefined> {
  if (!guardian) return undefined
  const point = new Uint8Array(Buffer.from(guardian.point, 'base64'))
  return { ...guardian, since: instant(guardian.since), point, keyName: await keyName(point) }
}
