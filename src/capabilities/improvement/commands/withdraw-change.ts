import type { Context } from '#platform/context'
import { ok } from '#platform/result'
import type { ChangeId } from '../change.ts'
import type { WithdrawChange } from '../contract.ts'
import { updateChange } from '../store.ts'
import { changeAChange } from './change-a-change.ts'

/** Withdraws a change that is not going ahead, with the reason. */
export function withdrawChange(ctx: Context, id: ChangeId, { reason, revision }: WithdrawChange) {
  return changeAChange(ctx, id, { act: 'withdraw', reason, revision }, async to => {
    await updateChange(ctx, id, to, {
      withdrawn_reason: reason,
      withdrawn_at: ctx.now(),
      withdrawn_by: ctx.actor.personId ?? null,
    })
    return ok(undefined)
  })
}
