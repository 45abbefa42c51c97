import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { RoleHeldId } from '../store/roles.ts'

/** How many people could still let others in without this person, or without this role of theirs. */
export async function administratorsBut(
  ctx: Context,
  without: { personId: PersonId } | { roleHeldId: RoleHeldId },
): Promise<number> {
  const kept =
    'personId' in without ? sql`r.person_id <> ${without.personId}` : sql`r.id <> ${without.roleHeldId}`
  const { rows } = await sql<{ count: number }>`
    select count(distinct r.person_id) as count
    from organisation.role_held r
    join organisation.person p on p.org_id = r.org_id and p.id = r.person_id and p.left_on is null
    where r.org_id = ${ctx.actor.orgId} and r.role = 'administrator' and ${kept}
      and r.starts_at <= ${ctx.now()} and (r.ends_at is null or r.ends_at > ${ctx.now()})`.execute(ctx.db)
  return rows[0]?.count ?? 0
}
