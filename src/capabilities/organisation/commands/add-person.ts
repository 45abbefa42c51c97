import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId, type PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { AddPerson } from '../contract.ts'
import { mayManage } from '../model/may-manage.ts'
import { lockPeople } from '../store/organisations.ts'
import { insertPerson } from '../store/people.ts'
import { askForReindex } from './ask-for-reindex.ts'
import { isFree, type SignInTaken } from './is-free.ts'

/** Adds a colleague. Search forgets their name: a job takes it out of the index of what was told before. */
export async function addPerson(
  ctx: Context,
  input: AddPerson,
): Promise<Result<PersonId, 'not-permitted' | SignInTaken>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  await lockPeople(ctx)
  const { name } = input
  const [email, staffNumber] = [input.email ?? null, input.staffNumber ?? null]
  const free = await isFree(ctx, { email, staffNumber })
  if (!free.ok) return free
  const id = newId<'person'>()
  await insertPerson(ctx, { id, name, email, staff_number: staffNumber })
  await recordAudit(ctx, { action: 'added', thing: 'person', thingId: id })
  await askForReindex(ctx)
  return ok(id)
}
