import type { Access } from '#capabilities/identity'
import { ok, type Result, refused } from '#platform/result'
import { type Act, type ChangeState, changeTable, type Step } from './change-table.ts'

export type ActRefusal = 'not-permitted' | 'change-moved-on' | 'change-reason-missing'

/** What somebody wants to do to a change; `revision` is the change as they saw it. */
export type WantedAct = { act: Act; reason?: string; revision?: number | undefined }

/**
 * Whether this may be done to a change now, and by which row of the table. Somebody who acts on a change that a colleague
 * has moved on meanwhile is told so, and nothing is done twice.
 */
export function decideAct(
  change: { state: ChangeState; revision: number },
  wanted: WantedAct,
  may: (access: Access) => boolean,
): Result<Step, ActRefusal> {
  const steps = changeTable.filter(step => step.may === wanted.act && may(step.by))
  if (steps.length === 0) return refused('not-permitted')
  const step = steps.find(each => each.when === change.state)
  if (!step || change.revision !== (wanted.revision ?? change.revision)) return refused('change-moved-on')
  if (step.reason === 'required' && !wanted.reason?.trim()) return refused('change-reason-missing', 'reason')
  return ok(step)
}
