import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { DraftId } from '../register-import.ts'
import { deleteDraft } from '../store/drafts.ts'

/** Sets one's own draft aside: its file is gone from here. */
export async function discardDraft(ctx: Context, draftId: DraftId): Promise<Result<void, 'draft-gone'>> {
  return (await deleteDraft(ctx, draftId)) ? ok(undefined) : refused('draft-gone')
}
