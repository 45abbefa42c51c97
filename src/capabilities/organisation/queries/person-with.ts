import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'

/** The person with this e-mail address or staff number, in any spelling of capitals. */
export async function personWith(
  ctx: Context,
  key: { email: string } | { staffNumber: string },
): Promise<PersonId | undefined> {
  const row = await ctx.db
    .selectFrom('organisation.person')
    .select('id')
    .where('org_id', '=', ctx.actor.orgId)
    .where('left_on', 'is', null)
    .where(eb => {
      const [column, value] =
        'email' in key ? (['email', key.email] as const) : (['staff_number', key.staffNumber] as const)
      return eb(eb.fn<string>('lower', [column]), '=', value.toLowerCase())
    })
    .executeTakeFirst()
  return row?.id
}
