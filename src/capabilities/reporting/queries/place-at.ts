import { toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { PlaceDescribed } from '../report.ts'

/** The place with this code in whichever organisation has it; undefined for a code that is unknown or of a closed place. */
export async function placeAt(door: PublicDoor, code: string): Promise<PlaceDescribed | undefined> {
  const { rows } = await door.pool.query({
    name: 'reporting.place_at',
    text: 'select reporting.place_at($1, $2) as place',
    values: [code, toTheHour(door.clock.now())],
  })
  return (rows as { place: PlaceDescribed | null }[])[0]?.place ?? undefined
}
