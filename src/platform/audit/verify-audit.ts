import type { Context } from '../context.ts'
import { digestOfEntry } from './digest-of-entry.ts'
import { type AuditRow, digestOfSeal } from './seal-audit.ts'

export type VerifyKeys = { verify(bytes: Uint8Array, signature: Uint8Array): boolean }

/** A seal as it is printed and kept elsewhere: number, then the digest in hexadecimal. */
export type PrintedSeal = { number: number; digest: string }

export type Verdict =
  | { sound: true; seals: number; entries: number; unsealed: number; last?: PrintedSeal }
  | { sound: false; seal: number; entryId?: string; because: string }

/** Checks the whole trail of one organisation and names the first record that does not fit; a printed seal is looked up too. */
export async function verifyAudit(ctx: Context, keys: VerifyKeys, printed?: PrintedSeal): Promise<Verdict> {
  const seals = await sealsOf(ctx)
  let previous: Buffer = Buffer.alloc(32)
  let entries = 0
  for (const [index, seal] of seals.entries()) {
    const fault = await faultIn(ctx, keys, seal, { number: index + 1, previous })
    if (fault) return { sound: false, seal: index + 1, ...fault }
    previous = seal.digest
    entries += seal.entries
  }
  const missing = printed && notInChain(printed, seals)
  if (missing) return { sound: false, seal: printed.number, because: missing }
  const stray = await entryInNoList(ctx)
  if (stray)
    return { sound: false, seal: seals.length + 1, entryId: stray, because: 'the record waits for no seal' }
  const last = seals.at(-1)
  const unsealed = await countUnsealed(ctx)
  return {
    sound: true,
    seals: seals.length,
    entries,
    unsealed,
    ...(last ? { last: { number: last.number, digest: last.digest.toString('hex') } } : {}),
  }
}

type Seal = Awaited<ReturnType<typeof sealsOf>>[number]
type Fault = { entryId?: string; because: string }

async function faultIn(
  ctx: Context,
  keys: VerifyKeys,
  seal: Seal,
  expected: { number: number; previous: Buffer },
): Promise<Fault | undefined> {
  if (seal.number !== expected.number) return { because: `seal ${expected.number} is missing` }
  if (!seal.previous.equals(expected.previous)) return { because: 'the seal names another predecessor' }
  const rows = await sealedRows(ctx, seal.number)
  const changed = rows.find(row => !row.entry || !digestOfEntry(row.entry).equals(row.entry_digest))
  if (changed) {
    return {
      entryId: changed.entry_id,
      because: changed.entry ? 'the record was changed' : 'the record is gone',
    }
  }
  const digest = digestOfSeal({ ...expected, digests: rows.map(row => row.entry_digest) })
  if (rows.length !== seal.entries || !digest.equals(seal.digest))
    return { because: 'records were taken out or added' }
  if (!keys.verify(seal.digest, seal.signature)) return { because: 'the signature is not ours' }
  return undefined
}

function notInChain(printed: PrintedSeal, seals: Seal[]): string | undefined {
  const seal = seals.find(each => each.number === printed.number)
  if (!seal) return 'the trail is shorter than the printed seal'
  return seal.digest.toString('hex') === printed.digest.toLowerCase()
    ? undefined
    : 'the trail was rebuilt after the printed seal'
}

async function sealsOf(ctx: Context) {
  return ctx.db
    .selectFrom('platform.audit_seal')
    .select(['number', 'previous', 'digest', 'signature', 'entries'])
    .where('org_id', '=', ctx.actor.orgId)
    .orderBy('number')
    .execute()
}

async function sealedRows(ctx: Context, number: number) {
  const rows = await ctx.db
    .selectFrom('platform.audit_sealed_entry as s')
    .leftJoin('platform.audit_entry as e', join =>
      join.onRef('e.org_id', '=', 's.org_id').onRef('e.id', '=', 's.entry_id'),
    )
    .select(['s.entry_id', 's.entry_digest'])
    .select([
      'e.id',
      'e.at',
      'e.coarse',
      'e.person_id',
      'e.action',
      'e.thing',
      'e.thing_id',
      'e.service_id',
      'e.sensitive',
      'e.kept_from',
    ])
    .where('s.org_id', '=', ctx.actor.orgId)
    .where('s.seal_number', '=', number)
    .orderBy('s.position')
    .execute()
  return rows.map(({ entry_id, entry_digest, ...entry }) => ({
    entry_id,
    entry_digest,
    entry: entry.id === null ? undefined : (entry as AuditRow),
  }))
}

async function countUnsealed(ctx: Context): Promise<number> {
  const row = await ctx.db
    .selectFrom('platform.audit_unsealed')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('org_id', '=', ctx.actor.orgId)
    .executeTakeFirst()
  return row?.count ?? 0
}

/** A record that is neither sealed nor waiting for a seal was taken off the list of those that wait. */
async function entryInNoList(ctx: Context): Promise<string | undefined> {
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
