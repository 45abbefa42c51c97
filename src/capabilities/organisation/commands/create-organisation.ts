import type { Context } from '#platform/context'
import { addToDirectory } from '#platform/database/directory'
import { ok, type Result, refused } from '#platform/result'
import { mayManage } from '../model/may-manage.ts'
import { insertOrganisation, slugDigest } from '../store/organisations.ts'

/** Creates the organisation of the transaction. Refused when its address is taken. */
export async function createOrganisation(
  ctx: Context,
  input: { name: string; slug: string },
): Promise<Result<void, 'not-permitted' | 'address-taken'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  if (!(await addToDirectory(ctx, 'organisation', slugDigest(input.slug), ctx.actor.orgId)))
    return refused('address-taken', 'slug')
  await insertOrganisation(ctx, input)
  return ok(undefined)
}
