import { mayUse } from '#capabilities/identity'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { type RegisterChoices, registerChoices } from '../contract.ts'
import { preparedImport } from '../queries/prepared-import.ts'
import type { Unreadable } from '../read/unreadable.ts'
import type { DraftId } from '../register-import.ts'
import { lockDraft, saveChoices } from '../store/drafts.ts'

export type DraftRefusal = 'draft-gone' | 'not-permitted' | 'choices-unknown' | Unreadable

/** Keeps other choices for one's draft, as long as its file can be read that way. */
export async function changeDraft(
  ctx: Context,
  draftId: DraftId,
  choices: RegisterChoices,
): Promise<Result<void, DraftRefusal>> {
  if (!mayUse(ctx.actor, 'register:import')) return refused('not-permitted')
  // What is kept here is read back by every page of the draft: nothing that they could not read may come in.
  if (!registerChoices.safeParse(choices).success) return refused('choices-unknown')
  const draft = await lockDraft(ctx, draftId)
  if (!draft) return refused('draft-gone')
  const prepared = await preparedImport(ctx, draft, choices)
  if (!prepared.ok) return prepared
  await saveChoices(ctx, draftId, choices)
  return ok(undefined)
}
