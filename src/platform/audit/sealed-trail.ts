import type { Context } from '../context.ts'
import type { Instant } from '../time.ts'
import { type AuditRow, auditColumns } from './audit-row.ts'

export type Seal = {
  number: number
  sealedAt: Instant
  entries: number
  previous: Buffer
  digest: Buffer
  signature: Buffer
}

/** An entry as a seal lists it, beside the entry itself; undefined when it is gone. */
export type SealedEntry = { entryId: AuditRow['id']; digest: Buffer; entry: AuditRow | undefined }

/** The seals after a number, in order, at most so many. */
export function sealsAfter(ctx: Context, number: number, most: number): Promise<Seal[]> {
  return seals(ctx).where('number', '>', number).orderBy('number').limit(most).execute()
}

/** The newest seal; undefined while there is none. */
export function lastSeal(ctx: Context): Promise<Seal | undefined> {
  return seals(ctx).orderBy('number', 'desc').limit(1).executeTakeFirst()
}

/** The seal with this number, or with this digest when no number was printed. */
export function sealPrinted(
  ctx: Context,
  { number, digest }: { number?: number; digest: string },
): Promise<Seal | undefined> {
  const printed =
    number === undefined
      ? seals(ctx).where('digest', '=', Buffer.from(digest, 'hex'))
      : seals(ctx).where('number', '=', number)
  return printed.executeTakeFirst()
}

function seals(ctx: Context) {
  return ctx.db
    .selectFrom('platform.audit_seal')
    .select(['number', 'sealed_at as sealedAt', 'entries', 'previous', 'digest', 'signature'])
    .where('org_id', '=', ctx.actor.orgId)
}

/** What the seals from one number to another list, by seal and in order. */
export async function entriesSealedIn(
  ctx: Context,
  from: number,
  to: number,
): Promise<Map<number, SealedEntry[]>> {
  const rows = await ctx.db
    .selectFrom('platform.audit_sealed_entry as s')
    .leftJoin('platform.audit_entry as e', join =>
      join.onRef('e.org_id', '=', 's.org_id').onRef('e.id', '=', 's.entry_id'),
    )
    .select(['s.seal_number as seal', 's.entry_id as entryId', 's.entry_digest as digest'])
    .select(auditColumns.map(column => `e.${column}` as const))
    .where('s.org_id', '=', ctx.actor.orgId)
    .where('s.seal_number', '>=', from)
    .where('s.seal_number', '<=', to)
    .orderBy('s.seal_number')
    .orderBy('s.position')
    .execute()
  const listed = rows.map(({ seal, entryId, digest, ...entry }) => {
    const known = entry.id === null ? undefined : (entry as AuditRow)
    return { seal, entryId: entryId as string as AuditRow['id'], digest, entry: known }
  })
  return Map.groupBy(listed, row => row.seal)
}

/** How many entries wait for a seal. */
export async function countUnsealed(ctx: Context): Promise<number> {
  const row = await ctx.db
    .selectFrom('platform.audit_unsealed')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('org_id', '=', ctx.actor.orgId)
    .executeTakeFirst()
  return row?.count ?? 0
}

/** An entry that is neither sealed nor waiting for a seal: somebody took it off the list of those that wait. */
export async function entryInNoList(ctx: Context): Promise<AuditRow['id'] | undefined> {
  const row = await ctx.db
    .selectFrom('platform.audit_entry as e')
    .leftJoin('platform.audit_unsealed as u', join =>
      join.onRef('u.org_id', '=', 'e.org_id').onRef('u.entry_id', '=', 'e.id'),
    )
    .leftJoin('platform.audit_sealed_entry as s', join =>
      join.onRef('s.org_id', '=', 'e.org_id').onRef('s.entry_id', '=', 'e.id'),
    )
    .select('e.id')
    .where('e.org_id', '=', ctx.actor.orgId)
    .where('u.entry_id', 'is', null)
    .where('s.entry_id', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row?.id
}
