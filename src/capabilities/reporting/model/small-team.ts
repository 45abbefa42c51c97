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

/** The questions of a service by place and shift: only where somebody could be recognised, and what helps there. */
export type Questions = Record<string, Partial<Record<Shift, SmallTeamChoice[]>>>

/** What a browser asks before it sends, and keeps for when there is no signal; empty where no team is small. */
export function questionsByPlace(teams: SmallTeams): Questions {
  const asked = Object.entries(teams)
    .filter(([place]) => place !== 'whole')
    .map(([place, small]) => [place, questionsOf(teams, place, small)] as const)
  return Object.fromEntries(asked.filter(([, questions]) => Object.keys(questions).length > 0))
}

function questionsOf(teams: SmallTeams, place: string, small: SmallByShift): Questions[string] {
  const shifts = (Object.keys(small) as Shift[]).filter(shift => small[shift])
  return Object.fromEntries(shifts.map(shift => [shift, choicesThatHelp(teams, place, shift)]))
}
