import type { Context } from '#platform/context'
import { ok, refused } from '#platform/result'
import { dayOf } from '#platform/time'
import type { ChangeId } from '../change.ts'
import type { MarkDone } from '../contract.ts'
import { updateChange } from '../store.ts'
import { changeAChange } from './change-a-change.ts'

/** Says that a change is in place. Whether it works is another question, which a check answers. */
export function markDone(ctx: Context, id: ChangeId, input: MarkDone) {
  const wanted = { act: 'mark-done', revision: input.revision } as const
  return changeAChange<'done-in-the-future'>(ctx, id, wanted, async to => {
    if (input.doneOn > dayOf(ctx.now())) return refused('done-in-the-future', 'doneOn')
    await updateChange(ctx, id, to, {
      done_on: input.doneOn as never,
      done_note: input.note,
      done_at: ctx.now(),
      done_by: ctx.actor.personId ?? null,
    })
    return ok(undefined)
  })
}
