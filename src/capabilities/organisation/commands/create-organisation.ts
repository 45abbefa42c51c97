import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { mayManage } from '../model/may-manage.ts'
import { addToDirectory, insertOrganisation, slugDigest } from '../store.ts'

/** Creates the organisation of the transaction. Refused when its address is taken. */
export async function createOrganisation(
  ctx: Context,
  input: { name: string; slug: string },
): Promise<Result<void, 'not-permitted' | 'address-taken'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  const { orgId } = ctx.actor
  if (!(await addToDirectory(ctx, 'organisation', slugDigest(input.slug), orgId)))
    return refused('address-taken', 'slug')
  await insertOrganisation(ctx, input)
  return ok(undefined)
}
