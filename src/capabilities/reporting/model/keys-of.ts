import type { GuardedReport, GuardianKey } from '../guardian.ts'
import { keyMove } from './key-moves.ts'

/** A guardian's key in force, whom they can hand over to, and which earlier keys hold names that theirs does not open. */
export function keysOf(
  keys: readonly GuardianKey[],
  reports: readonly GuardedReport[],
  me: string | undefined,
) {
  const own = keys.find(key => key.personId === me && key.retiredAt === null)
  const others = own ? keys.filter(key => keyMove(own, key, me) === 'hand-over') : []
  const missing = reports.filter(
    report => report.lockedTo.length > 0 && !(own && report.lockedTo.includes(own.id)),
  )
  const left = keys
    .filter(key => key.id !== own?.id && (key.retiredAt !== null || !key.guards))
    .map(key => ({ key, names: missing.filter(report => report.lockedTo.includes(key.id)).length }))
    .filter(({ names }) => names > 0)
  return { own, others, left }
}
