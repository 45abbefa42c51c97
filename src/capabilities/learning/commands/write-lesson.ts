import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, refused } from '#platform/result'
import type { LessonWords } from '../lesson.ts'
import { insertDraft, updateDraft } from '../store.ts'
import { changeLesson } from './change-lesson.ts'

/** Writes the lesson of an incident, or changes the words of the one that is being written. Nobody else sees it yet. */
export function writeLesson(
  ctx: Context,
  incidentId: IncidentId,
  { revision, ...words }: LessonWords & { revision?: number | undefined },
) {
  return changeLesson<'lesson-moved-on'>(ctx, incidentId, 'wrote', async (_incident, draft) => {
    // Somebody who began on an empty page has seen no draft: a colleague's must not be written over.
    if (revision !== undefined && revision !== (draft?.revision ?? 0)) return refused('lesson-moved-on')
    if (!draft) return ok(await insertDraft(ctx, incidentId, words))
    await updateDraft(ctx, draft.id, words)
    return ok(draft.id)
  })
}
