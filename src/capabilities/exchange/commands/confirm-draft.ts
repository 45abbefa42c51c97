import type { Context } from '#platform/context'
import { type Result, refused } from '#platform/result'
import type { DraftId } from '../register-import.ts'
import { deleteDraft, lockDraft } from '../store/drafts.ts'
import { confirmImport, type Imported, type ImportRefusal } from './confirm-import.ts'

/** Imports one's draft as it was shown; refused when its choices have changed since, in another tab. */
export async function confirmDraft(
  ctx: Context,
  { draftId, revision }: { draftId: DraftId; revision: number },
): Promise<Result<Imported, ImportRefusal | 'draft-gone' | 'draft-changed'>> {
  const draft = await lockDraft(ctx, draftId)
  if (!draft) return refused('draft-gone')
  if (draft.revision !== revision) return refused('draft-changed')
  const imported = await confirmImport(ctx, draft, draft.choices)
  if (imported.ok) await deleteDraft(ctx, draftId)
  return imported
}
