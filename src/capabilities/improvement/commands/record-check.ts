import type { Context } from '#platform/context'
import { ok } from '#platform/result'
import type { ChangeId } from '../change.ts'
import type { RecordCheck } from '../contract.ts'
import { insertCheck, updateChange } from '../store.ts'
import { changeAChange } from './change-a-change.ts'

/** Keeps what somebody saw when they looked whether a change worked. "It did not work" is as welcome as "it did". */
export function recordCheck(ctx: Context, id: ChangeId, input: RecordCheck) {
  const wanted = { act: 'record-check', revision: input.revision } as const
  return changeAChange(ctx, id, wanted, async to => {
    await insertCheck(ctx, id, input)
    await updateChange(ctx, id, to)
    return ok(undefined)
  })
}
