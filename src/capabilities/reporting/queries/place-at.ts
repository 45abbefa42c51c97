import type { Role } from '#capabilities/organisation'
import { keyName } from '#methods/hpke'
import { instant, toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { Guardian, PlaceDescribed } from '../report.ts'

type Row = {
  place: PlaceDescribed | null
  alerts: boolean
  guardian: { keyId: string; name: string; since: string; point: string } | null
}

/** The place with this code in whichever organisation has it; undefined for a code that is unknown or of a closed place. */
export async function placeAt(door: PublicDoor, code: string): Promise<PlaceDescribed | undefined> {
  const { rows } = await door.pool.query({
    name: 'reporting.place_at',
    text: `select reporting.place_at($1, $2) as place, reporting.guardian_at($1, $2) as guardian,
      reporting.alerts_somebody($1, '{}', $2) as alerts`,
    values: [code, toTheHour(door.clock.now())],
  })
  const [row] = rows as Row[]
  if (!row?.place) return undefined
  const alerts = Boolean(door.alerting) && row.alerts
  return { ...row.place, alerts, guardian: await guardianIn(row) }
}

/** Whether a report from this place that is kept from these roles alerts somebody. */
export async function alertsSomebody(
  door: PublicDoor,
  code: string,
  keptFrom: readonly Role[],
): Promise<boolean> {
  if (!door.alerting) return false
  const { rows } = await door.pool.query({
    name: 'reporting.alerts_somebody',
    text: 'select reporting.alerts_somebody($1, $2, $3) as alerts',
    values: [code, keptFrom, toTheHour(door.clock.now())],
  })
  return (rows as { alerts: boolean }[])[0]?.alerts ?? false
}

async function guardianIn({ guardian }: Row): Promise<Guardian | undefined> {
  if (!guardian) return undefined
  const point = new Uint8Array(Buffer.from(guardian.point, 'base64'))
  return { ...guardian, since: instant(guardian.since), point, keyName: await keyName(point) }
}
