import { callAttention } from '#capabilities/attention'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { ok, refused } from '#platform/result'
import type { ChangeId } from '../change.ts'
import type { HandOver } from '../contract.ts'
import { peopleWhoMayOwn } from '../queries/people-who-may-own.ts'
import { updateChange } from '../store.ts'
import { changeAChange } from './change-a-change.ts'

/** Gives a change that is not done yet to somebody else to see to, as when its owner has left. */
export function handOver(ctx: Context, id: ChangeId, { ownerId, revision }: HandOver) {
  const wanted = { act: 'hand-over', revision } as const
  return changeAChange<'owner-unknown'>(ctx, id, wanted, async (to, _change, incident) => {
    const fit = (await peopleWhoMayOwn(ctx, incident)).some(person => person.id === ownerId)
    if (!fit) return refused('owner-unknown', 'ownerId')
    await updateChange(ctx, id, to, { owner_id: ownerId as never })
    await callAttention(ctx, { to: [ownerId as PersonId], kind: 'change-given', thingId: id })
    return ok(undefined)
  })
}
