import type { PublicDoor } from '../door.ts'
import type { ClosedPlace } from '../report.ts'

/** What to tell whoever meets the poster of a closed place; undefined for an open place and for an unknown code. */
export async function closedPlaceAt(door: PublicDoor, code: string): Promise<ClosedPlace | undefined> {
  const { rows } = await door.pool.query({
    name: 'reporting.closed_place_at',
    text: 'select reporting.closed_place_at($1) as place',
    values: [code],
  })
  return (rows as { place: ClosedPlace | null }[])[0]?.place ?? undefined
}
