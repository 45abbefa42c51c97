import type { DayPart } from '#platform/time'
import type { SmallTeamChoice } from '../contract.ts'

export type Shift = 'any' | 'early' | 'late' | 'night'

/** Whether fewer than five people work a shift, for one place; yes or no, never how many. */
export type SmallByShift = Readonly<Record<Shift, boolean>>

/** The same for each place of a service by its id, and for the whole service under "whole". */
export type SmallTeams = Readonly<Record<string, SmallByShift>>

const shifts: Readonly<Record<DayPart, Shift>> = {
  night: 'night',
  morning: 'early',
  afternoon: 'late',
  evening: 'late',
}

/** The shift that a part of the day is on; any, while no part is known. */
export function shiftOf(part: DayPart | null): Shift {
  return part === null ? 'any' : shifts[part]
}

/**
 * What somebody can choose who would be recognised: only what helps, and always to send it as it is. The coarser place or
 * time alone comes before both together.
 */
export function choicesThatHelp(teams: SmallTeams, place: string, shift: Shift): SmallTeamChoice[] {
  const isSmall = (where: string, when: Shift) => teams[where]?.[when] ?? false
  const whole = !isSmall('whole', shift)
  const day = shift !== 'any' && !isSmall(place, 'any')
  const both = shift !== 'any' && !whole && !day && !isSmall('whole', 'any')
  return [
    ...(whole ? (['whole-service'] as const) : []),
    ...(day ? (['day-only'] as const) : []),
    ...(both ? (['both'] as const) : []),
    'as-it-is',
  ]
}

/** For each place and shift: nothing to ask, or what somebody can choose there. What a browser keeps for when there is no signal. */
export function questionsByPlace(
  teams: SmallTeams,
): Record<string, Record<string, SmallTeamChoice[] | null>> {
  const places = Object.entries(teams).filter(([place]) => place !== 'whole')
  const asked = ([place, small]: [string, SmallByShift]) => {
    const byShift = Object.entries(small) as [Shift, boolean][]
    return [
      place,
      Object.fromEntries(
        byShift.map(([shift, isSmall]) => [shift, isSmall ? choicesThatHelp(teams, place, shift) : null]),
      ),
    ]
  }
  return Object.fromEntries(places.map(asked))
}
