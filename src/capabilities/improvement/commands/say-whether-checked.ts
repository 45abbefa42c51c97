import { type IncidentId, setNeed } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { everyChangeChecked } from '../model/every-change-checked.ts'
import { statesOf } from '../store.ts'

/** Tells triage whether a change of this incident still waits for a check: its record cannot be closed while one does. */
export async function sayWhetherChecked(ctx: Context, incidentId: IncidentId): Promise<void> {
  const met = everyChangeChecked(await statesOf(ctx, incidentId))
  const said = await setNeed(ctx, { incidentId, need: 'every-change-checked', met })
  if (!said.ok) throw new Error('an incident that was locked a moment ago is gone')
}
