import { toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { Shift, SmallTeams } from '../model/small-team.ts'

/** Whether the teams of the service behind a code are small, by place and shift; undefined for an unknown code. */
export async function smallTeams(door: PublicDoor, code: string): Promise<SmallTeams | undefined> {
  const { rows } = await door.pool.query({
    name: 'reporting.small_teams',
    text: 'select reporting.small_teams($1, $2) as teams',
    values: [code, toTheHour(door.clock.now())],
  })
  return (rows as { teams: SmallTeams | null }[])[0]?.teams ?? undefined
}

/** Whether somebody telling us about this place and shift could be recognised. */
export async function wouldIdentify(
  door: PublicDoor,
  { code, place, shift }: { code: string; place: string | undefined; shift: Shift },
): Promise<boolean> {
  const { rows } = await door.pool.query({
    name: 'reporting.would_identify',
    text: 'select reporting.would_identify($1, $2, $3, $4) as yes',
    values: [code, place, shift, toTheHour(door.clock.now())],
  })
  return (rows as { yes: boolean }[])[0]?.yes ?? false
}
