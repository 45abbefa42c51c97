import { mayUse } from '#capabilities/identity'
import type { Context } from '#platform/context'
import { newTimelessId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { addHours } from '#platform/time'
import { preparedImport, type RegisterFile } from '../queries/prepared-import.ts'
import type { Unreadable } from '../read/unreadable.ts'
import type { DraftId } from '../register-import.ts'
import { insertDraft } from '../store/drafts.ts'

const hoursKept = 24

/** Keeps an uploaded file for a day, for its person alone, once it can be read. */
export async function keepDraft(
  ctx: Context,
  file: RegisterFile,
): Promise<Result<DraftId, Unreadable | 'not-permitted'>> {
  const { personId } = ctx.actor
  if (personId === undefined || !mayUse(ctx.actor, 'register:import')) return refused('not-permitted')
  const prepared = await preparedImport(ctx, file, {})
  if (!prepared.ok) return prepared
  const id: DraftId = newTimelessId<'draft'>()
  const expiresAt = addHours(ctx.now(), hoursKept)
  await insertDraft(ctx, { id, personId, fileName: shortName(file.fileName), bytes: file.bytes, expiresAt })
  return ok(id)
}

/** The last part of a path, at most 200 letters of it. */
function shortName(fileName: string): string {
  return fileName.split(/[\\/]/).at(-1)?.slice(-200) || 'register'
}
