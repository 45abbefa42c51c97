import type { Context } from '../context.ts'
import { digestOfEntry } from './digest-of-entry.ts'
import { digestOfSeal, noPredecessor } from './digest-of-seal.ts'
import {
  countUnsealed,
  entriesSealedIn,
  entryInNoList,
  type Seal,
  type SealedEntry,
  sealPrinted,
  sealsAfter,
} from './sealed-trail.ts'

export type VerifyKeys = { verify(bytes: Uint8Array, signature: Uint8Array): boolean }

/** A seal as it is printed and kept elsewhere: its number, unless the reader may not know it, and its digest in hexadecimal. */
export type PrintedSeal = { number?: number; digest: string }

export type Verdict =
  | { sound: true; seals: number; entries: number; unsealed: number; last?: Required<PrintedSeal> }
  | ({ sound: false; seal: number } & Fault)

type Fault = { entryId?: string; because: string }

// So many seals at once: a trail of years is never in memory as a whole.
const step = 200

/** Checks the whole trail of one organisation and names the first record that does not fit; a printed seal is looked up too. */
export async function verifyAudit(ctx: Context, keys: VerifyKeys, printed?: PrintedSeal): Promise<Verdict> {
  const chain = await verifyChain(ctx, keys)
  if ('because' in chain) return { sound: false, ...chain }
  const missing = printed && (await notInChain(ctx, printed))
  const { last, entries } = chain
  const seals = last?.number ?? 0
  if (missing) return { sound: false, seal: printed.number ?? seals, because: missing }
  const stray = await entryInNoList(ctx)
  if (stray) return { sound: false, seal: seals + 1, entryId: stray, because: 'the record waits for no seal' }
  const unsealed = await countUnsealed(ctx)
  const toPrint = last ? { last: { number: last.number, digest: last.digest.toString('hex') } } : {}
  return { sound: true, seals, entries, unsealed, ...toPrint }
}

type Chain = { last: Seal | undefined; entries: number }

async function verifyChain(ctx: Context, keys: VerifyKeys): Promise<Chain | (Fault & { seal: number })> {
  const chain: Chain = { last: undefined, entries: 0 }
  for (;;) {
    const seals = await sealsAfter(ctx, chain.last?.number ?? 0, step)
    const [first, final] = [seals[0], seals.at(-1)]
    if (!first || !final) return chain
    const listed = await entriesSealedIn(ctx, first.number, final.number)
    for (const seal of seals) {
      const fault = faultIn(keys, seal, listed.get(seal.number) ?? [], chain.last)
      if (fault) return { seal: (chain.last?.number ?? 0) + 1, ...fault }
      chain.last = seal
      chain.entries += seal.entries
    }
  }
}

function faultIn(
  keys: VerifyKeys,
  seal: Seal,
  listed: readonly SealedEntry[],
  before: Seal | undefined,
): Fault | undefined {
  const expected = { number: (before?.number ?? 0) + 1, previous: before?.digest ?? noPredecessor }
  if (seal.number !== expected.number) return { because: `seal ${expected.number} is missing` }
  if (!seal.previous.equals(expected.previous)) return { because: 'the seal names another predecessor' }
  const changed = listed.find(({ entry, digest }) => !entry || !digestOfEntry(entry).equals(digest))
  if (changed) {
    const because = changed.entry ? 'the record was changed' : 'the record is gone'
    return { entryId: changed.entryId, because }
  }
  const digests = listed.map(({ digest }) => digest)
  const digest = digestOfSeal({ ...expected, sealedAt: seal.sealedAt, digests })
  if (listed.length !== seal.entries || !digest.equals(seal.digest))
    return { because: 'records were taken out or added, or the time of the seal was changed' }
  return keys.verify(seal.digest, seal.signature) ? undefined : { because: 'the signature is not ours' }
}

async function notInChain(ctx: Context, printed: PrintedSeal): Promise<string | undefined> {
  const seal = await sealPrinted(ctx, printed)
  if (!seal && printed.number === undefined)
    return 'the trail was shortened or rebuilt after the printed seal'
  if (!seal) return 'the trail is shorter than the printed seal'
  return seal.digest.toString('hex') === printed.digest.toLowerCase()
    ? undefined
    : 'the trail was rebuilt after the printed seal'
}
