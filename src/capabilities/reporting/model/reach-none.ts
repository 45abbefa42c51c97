import type { Role } from '#capabilities/organisation'
import { keptFrom } from './kept-from.ts'

/** As long as nobody was chosen: most often it is about a manager. */
export const untilChosen: readonly Role[] = keptFrom({ aboutManager: true })

/** Whether a call surely reaches none of these roles; of a number that is nobody's nobody knows. */
export function reachNone({ roles }: { roles: readonly Role[] | null }, keptFrom: readonly Role[]): boolean {
  return roles !== null && !roles.some(role => keptFrom.includes(role))
}
