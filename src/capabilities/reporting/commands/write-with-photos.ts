import { createHash } from 'node:crypto'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { FilesRefused } from '../model/file-limits.ts'
import { threadOf } from '../queries/thread-of.ts'
import { type Attached, type Keeping, keepFiles } from './keep-files.ts'
import { mayWriteTo, type WriteRefusal, writeSigned } from './write-signed.ts'
import type { WriteToReporter } from './write-to-reporter.ts'

export type WriteWithPhotos = WriteToReporter & {
  /** The secret of its form: sent twice, it is one message. */
  form?: string | undefined
}

/**
 * Writes to the thread of whoever told us, with photos: all of it or nothing. Refused with `other-words` when the same form
 * brought others before.
 */
export async function writeWithPhotos(
  ctx: Context,
  input: WriteWithPhotos,
  attached: Attached,
): Promise<Result<void, WriteRefusal | 'other-words' | FilesRefused>> {
  const report = await mayWriteTo(ctx, input)
  if (!report.ok) return report
  const { reportId, kind, text } = input
  const keeping = leavingRoom(await keepFiles(ctx.actor.orgId, attached))
  const kept = await writeSigned(ctx, report.value, { kind, text, ...onceFor(input) }, keeping)
  await keeping.dropUnnamed(await threadOf(ctx, reportId))
  if (kept.outcome === 'refused') return refused(kept.refused, 'files')
  if (kept.outcome === 'unknown-thread') return refused('not-found')
  return kept.outcome === 'other-words' ? refused('other-words', 'news') : ok(undefined)
}

// Half of a place's room stays for what is told: nobody can fill it, so that no reporter has room for a photo.
function leavingRoom(keeping: Keeping): Keeping {
  const { limits } = keeping
  return { ...keeping, limits: { ...limits, place: Math.floor(limits.place / 2) } }
}

function onceFor({ reportId, form }: WriteWithPhotos) {
  return form ? { formDigest: createHash('sha256').update(`${reportId}\n${form}`).digest() } : {}
}
