import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { PlainDate } from '#platform/time'
import type { Person } from './people.ts'

export type PersonKnown = Person & { leftOn: PlainDate | null; revision: number }

/** Somebody who works here or did, or undefined. */
export async function personById(ctx: Context, id: PersonId): Promise<PersonKnown | undefined> {
  return ctx.db
    .selectFrom('organisation.person')
    .select(['id', 'name', 'email', 'staff_number as staffNumber', 'left_on as leftOn', 'revision'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .executeTakeFirst()
}
