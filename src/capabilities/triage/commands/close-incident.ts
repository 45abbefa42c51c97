import type { Context } from '#platform/context'
import { type MoveIncident, moveIncident } from './move-incident.ts'

export type CloseIncident = Omit<MoveIncident, 'to'>

/** Closes a record; refused until every change is checked and everybody concerned was told what came of it. */
export function closeIncident(ctx: Context, input: CloseIncident): ReturnType<typeof moveIncident> {
  return moveIncident(ctx, { ...input, to: 'closed' })
}
