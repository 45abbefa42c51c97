import { sql } from 'kysely'
import { keyName } from '#methods/hpke'
import type { Context } from '#platform/context'
import type { GuardianKey } from '../guardian.ts'

/** Whether the actor is the guardian of any service, by the rule of the database: nobody who manages or lets people in. */
export async function guardsSomewhere(ctx: Context): Promise<boolean> {
  return answers(ctx, sql`reporting.am_guardian_at(s.id)`)
}

/** Whether at any service that the actor guards nobody has a key, so that nobody can tell us in confidence there. */
export async function someServiceLacksKey(ctx: Context): Promise<boolean> {
  const { orgId } = ctx.actor
  return answers(
    ctx,
    sql`reporting.am_guardian_at(s.id)
      and not exists (select from reporting.keyholder_at(${orgId}, s.id, ${ctx.now()}))`,
  )
}

/** Whether there is a guardian at one service who would read what is said to them. */
export async function anyGuardianAt(ctx: Context, serviceId: string): Promise<boolean> {
  const { orgId } = ctx.actor
  const { rows } =
    await sql`select from reporting.guardians_at(${orgId}, ${serviceId}, ${ctx.now()})`.execute(ctx.db)
  return rows.length > 0
}

/** Every key that guardians of the organisation have or had, oldest first; nobody else sees one. */
export async function guardianKeys(ctx: Context): Promise<GuardianKey[]> {
  const { orgId } = ctx.actor
  const { rows } = await sql<Omit<GuardianKey, 'keyName'>>`
    select k.id, k.person_id as "personId", p.name as "personName", k.public_key as point, k.locked,
      k.locked_by_slips as "lockedBySlips", k.made_at as "madeAt", k.in_use_from as "inUseFrom",
      k.retired_at as "retiredAt", k.retired_because as "retiredBecause", exists (
        select from organisation.service s, reporting.guardians_at(k.org_id, s.id, ${ctx.now()}) g
        where s.org_id = k.org_id and g.person_id = k.person_id) as guards
    from reporting.guardian_key k
    join organisation.person p on p.org_id = k.org_id and p.id = k.person_id
    where k.org_id = ${orgId} order by k.made_at, k.id`.execute(ctx.db)
  return Promise.all(rows.map(async row => ({ ...row, keyName: await keyName(new Uint8Array(row.point)) })))
}

async function answers(ctx: Context, condition: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await sql`
    select from organisation.service s where s.org_id = ${ctx.actor.orgId} and ${condition} limit 1`.execute(
    ctx.db,
  )
  return rows.length > 0
}
