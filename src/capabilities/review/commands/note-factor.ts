import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, refused } from '#platform/result'
import type { NoteFactor } from '../contract.ts'
import { factorById } from '../model/factors.ts'
import { saveFactor } from '../store.ts'
import { changeReview } from './change-review.ts'

/** Notes a contributing factor and how much it mattered. Refused for a factor that the reference does not have. */
export function noteFactor(ctx: Context, incidentId: IncidentId, input: NoteFactor) {
  return changeReview<'factor-unknown'>(ctx, incidentId, 'noted-factor', async review =>
    factorById(input.factor)
      ? ok(await saveFactor(ctx, review.id, input))
      : refused('factor-unknown', 'factor'),
  )
}
