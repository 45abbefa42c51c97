import { affectedBy, type Incident } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { CandourStep } from '../candour.ts'
import { candourStepsOf } from './candour-of.ts'

/** What a record holds beside its facts that a recipient may ask for: the numbers of those affected, and the steps of being open. */
export type Noted = { affected: readonly string[]; steps: readonly CandourStep[] }

/** What is noted of a record beside its facts. */
export async function notedOf(ctx: Context, { id }: Pick<Incident, 'id'>): Promise<Noted> {
  return { affected: await affectedBy(ctx, id), steps: await candourStepsOf(ctx, id) }
}
