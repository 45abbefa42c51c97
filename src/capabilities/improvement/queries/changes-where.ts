import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context'
import { dayOf } from '#platform/time'
import type { Change, ChangeId, CheckResult } from '../change.ts'

/** Changes that the actor may see, under a condition on improvement.change as c and its incident as i. */
export async function changesWhere(
  ctx: Context,
  condition: RawBuilder<unknown>,
  { order = sql`c.agreed_at, c.id`, limit = 1_000 } = {},
): Promise<Change[]> {
  const { rows } = await sql<Omit<Change, 'checks'>>`
    select ${columns}, (p.left_on is not null and p.left_on <= ${dayOf(ctx.now())}) as "ownerHasLeft",
      ${rolesAt(ctx)} as "ownerRoles", ${lastVerdict} as verdict
    from improvement.change c
    join triage.incident i on i.org_id = c.org_id and i.id = c.incident_id
    join organisation.service s on s.org_id = i.org_id and s.id = i.service_id
    join organisation.person p on p.org_id = c.org_id and p.id = c.owner_id
    where c.org_id = ${ctx.actor.orgId} and ${condition}
    order by ${order} limit ${limit}`.execute(ctx.db)
  const checks = Map.groupBy(
    await checksOf(
      ctx,
      rows.map(row => row.id),
    ),
    check => check.changeId,
  )
  return rows.map(row => ({ ...row, checks: checks.get(row.id) ?? [] }))
}

const columns = sql`c.id, c.incident_id as "incidentId", i.reference, i.title as "incidentTitle",
  i.service_id as "serviceId", s.name as "serviceName", c.title, c.what, c.action, c.strength,
  c.finding_id as "findingId", c.owner_id as "ownerId", p.name as "ownerName", c.due_on as "dueOn",
  c.measure, c.how_measured as "howMeasured", c.baseline, c.recheck_on as "recheckOn", c.state,
  c.agreed_at as "agreedAt", c.agreed_by as "agreedBy", c.done_on as "doneOn", c.done_note as "doneNote",
  c.done_at as "doneAt", c.done_by as "doneBy", c.withdrawn_reason as "withdrawnReason",
  c.withdrawn_at as "withdrawnAt", c.withdrawn_by as "withdrawnBy", c.revision`

const lastVerdict = sql`(
  select k.verdict from improvement.check_result k where k.org_id = c.org_id and k.change_id = c.id
  order by k.checked_at desc, k.id desc limit 1)`

function rolesAt(ctx: Context) {
  return sql`array(
    select distinct r.role from organisation.role_held r
    where r.org_id = c.org_id and r.person_id = c.owner_id
      and (r.service_id is null or r.service_id = i.service_id)
      and r.starts_at <= ${ctx.now()} and (r.ends_at is null or r.ends_at > ${ctx.now()})
    order by r.role)`
}

async function checksOf(
  ctx: Context,
  changeIds: readonly ChangeId[],
): Promise<(CheckResult & { changeId: ChangeId })[]> {
  if (changeIds.length === 0) return []
  const rows = await ctx.db
    .selectFrom('improvement.check_result')
    .select(['id', 'verdict', 'words', 'numerator', 'denominator'])
    .select(['change_id as changeId', 'checked_at as checkedAt', 'checked_by as checkedBy'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('change_id', 'in', changeIds)
    .orderBy('checked_at')
    .orderBy('id')
    .execute()
  return rows as (CheckResult & { changeId: ChangeId })[]
}
