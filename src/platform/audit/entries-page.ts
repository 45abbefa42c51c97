import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context.ts'
import type { PersonId, ServiceId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { AuditRow } from './audit-row.ts'

/** An entry as it stands in a list. */
export type ListedEntry = Pick<AuditRow, 'id' | 'at' | 'coarse' | 'action' | 'thing'> & {
  thingId: string | null
  serviceId: ServiceId | null
  /** Null where nobody's name is kept, and where the reader may not know it. */
  personId: PersonId | null
  /** Somebody did it whom the reader may not know. */
  shielded: boolean
  /**
   * How the digest of the seal begins that vouches for it; null while it waits for one. Never its number: a number that is
   * missing would betray a row that the reader may not know of.
   */
  seal: string | null
}

/** How much of the trail somebody reads. */
export type Reach = {
  /** Whose entries: of every service and of none, or of these services. */
  services: 'all' | readonly ServiceId[]
  /** Deeds whose person the reader may not know: those on this kind of record but for some, at other services than these. */
  shield: { thing: string; exceptActions: readonly string[]; exceptAt: readonly ServiceId[] }
}

export type EntryFilter = { thingId?: string; personId?: PersonId }

/** Where a page of the trail ended: the next one begins after it. */
export type EntryCursor = { at: Instant; id: AuditRow['id'] }

/**
 * One page of the audit trail, newest first, of what the reader may see. Asking for one person leaves out what the reader
 * may not know to be that person's.
 */
export async function entriesPage(
  ctx: Context,
  reach: Reach,
  filter: EntryFilter,
  { after, size }: { after?: EntryCursor | undefined; size: number },
): Promise<{ rows: ListedEntry[]; next?: EntryCursor }> {
  const { rows } = await sql<ListedEntry>`
    select e.id, e.at, e.coarse, e.action, e.thing, e.thing_id as "thingId", e.service_id as "serviceId",
      case when not shield.shielded then e.person_id end as "personId",
      shield.shielded and e.person_id is not null as shielded,
      encode(substring(seal.digest from 1 for 4), 'hex') as seal
    from platform.audit_entry e
    cross join lateral (select ${isShielded(reach)} as shielded) shield
    left join platform.audit_sealed_entry s on s.org_id = e.org_id and s.entry_id = e.id
    left join platform.audit_seal seal on seal.org_id = s.org_id and seal.number = s.seal_number
    where e.org_id = ${ctx.actor.orgId} ${conditions(reach, filter)}
      ${after ? sql`and (e.at, e.id) < (${after.at}, ${after.id})` : sql``}
    order by e.at desc, e.id desc limit ${size + 1}`.execute(ctx.db)
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return rows.length > size && last ? { rows: shown, next: { at: last.at, id: last.id } } : { rows: shown }
}

/** The newest seal that vouches for something the reader may see; it changes only when they see something new. */
export async function lastSealSeen(
  ctx: Context,
  { services }: Reach,
): Promise<{ digest: string; sealedAt: Instant } | undefined> {
  const { rows } = await sql<{ digest: string; sealedAt: Instant }>`
    select encode(seal.digest, 'hex') as digest, seal.sealed_at as "sealedAt"
    from platform.audit_sealed_entry s
    join platform.audit_entry e on e.org_id = s.org_id and e.id = s.entry_id
    join platform.audit_seal seal on seal.org_id = s.org_id and seal.number = s.seal_number
    where s.org_id = ${ctx.actor.orgId} ${ofServices(services)}
    order by s.seal_number desc limit 1`.execute(ctx.db)
  return rows[0]
}

function ofServices(services: Reach['services']): RawBuilder<unknown> {
  return services === 'all' ? sql`` : sql`and e.service_id = any (${services}::uuid[])`
}

function isShielded({ shield }: Reach): RawBuilder<boolean> {
  return sql`(e.thing = ${shield.thing} and not e.action = any (${shield.exceptActions}::text[])
    and not coalesce(e.service_id = any (${shield.exceptAt}::uuid[]), false))`
}

function conditions({ services }: Reach, { thingId, personId }: EntryFilter): RawBuilder<unknown> {
  return sql`${ofServices(services)}
    ${thingId ? sql`and e.thing_id = ${thingId}` : sql``}
    ${personId ? sql`and e.person_id = ${personId} and not shield.shielded` : sql``}`
}
