import type { Access } from '#capabilities/identity'
import { ok, type Result, refused } from '#platform/result'
import { type IncidentState, type Move, movesFrom, type Need } from './state-table.ts'

export type MoveRefusal =
  | 'historical-record'
  | 'no-such-move'
  | 'not-permitted'
  | 'reason-missing'
  | `needs-${Need}`

export type MoveFacts = { may(access: Access): boolean; met: ReadonlySet<Need> }

/** Whether a record may move to a state now, and by which row of the table; the first need that is not met refuses. */
export function decideMove(
  record: { state: IncidentState; historical: boolean },
  wanted: { to: IncidentState; reason: string },
  facts: MoveFacts,
): Result<Move, MoveRefusal> {
  if (record.historical) return refused('historical-record')
  const move = movesFrom(record.state).find(each => each.to === wanted.to)
  if (!move) return refused('no-such-move')
  if (!facts.may(move.by)) return refused('not-permitted')
  if (move.reason === 'required' && wanted.reason.trim() === '') return refused('reason-missing', 'reason')
  const [missing] = unmetNeeds(move, facts.met)
  return missing ? refused(`needs-${missing}`) : ok(move)
}

/** What a move still waits for. */
export function unmetNeeds(move: Move, met: ReadonlySet<Need>): Need[] {
  return move.needs.filter(need => !met.has(need))
}
