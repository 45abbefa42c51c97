import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId, type PersonId } from '#platform/ids'
import { enqueue } from '#platform/jobs/enqueue'
import { ok, type Result, refused } from '#platform/result'
import type { AddPerson } from '../contract.ts'
import { mayManage } from '../model/may-manage.ts'
import { personWith } from '../queries/person-with.ts'
import { insertPerson } from '../store.ts'

/** Adds a colleague. Search forgets their name: a job takes it out of the index of what was told before. */
export async function addPerson(
  ctx: Context,
  input: AddPerson,
): Promise<Result<PersonId, 'not-permitted' | 'email-known' | 'staff-number-known'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  if (input.email && (await personWith(ctx, { email: input.email }))) return refused('email-known', 'email')
  if (input.staffNumber && (await personWith(ctx, { staffNumber: input.staffNumber })))
    return refused('staff-number-known', 'staffNumber')
  const id = newId<'person'>()
  await insertPerson(ctx, {
    id,
    name: input.name,
    email: input.email ?? null,
    staff_number: input.staffNumber ?? null,
  })
  await recordAudit(ctx, { action: 'added', thing: 'person', thingId: id })
  await enqueue(ctx.db, 'reindex-names', { orgId: ctx.actor.orgId }, `reindex-names:${ctx.actor.orgId}`)
  return ok(id)
}
