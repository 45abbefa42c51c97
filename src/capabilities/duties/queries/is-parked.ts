import type { Incident } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { asksPeople } from '../model/parked-methods.ts'
import { dutiesOf } from './duties-of.ts'

/** Whether the way in which this record is to be learnt from waits for the council's or the police's word. */
export async function isParked(ctx: Context, incident: Incident): Promise<boolean> {
  return asksPeople(incident.learningResponse) && (await dutiesOf(ctx, incident)).parked
}
