import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, refused } from '#platform/result'
import type { LessonId } from '../lesson.ts'
import { lessonsOf } from '../queries/lessons-of.ts'
import { insertDraft } from '../store.ts'
import { changeLesson } from './change-lesson.ts'

/** Begins a new version of a published lesson with the words of the old one, which stays in force until the new is published. */
export function beginNewVersion(ctx: Context, incidentId: IncidentId, lessonId: LessonId) {
  type Refusal = 'not-found' | 'lesson-draft-open' | 'lesson-moved-on'
  return changeLesson<Refusal>(ctx, incidentId, 'began-version', async (_incident, draft) => {
    const lesson = (await lessonsOf(ctx, incidentId)).find(each => each.id === lessonId)
    if (!lesson) return refused('not-found')
    if (draft) return refused('lesson-draft-open')
    if (lesson.supersededAt !== null) return refused('lesson-moved-on')
    const { seriesId, version } = lesson
    return ok(await insertDraft(ctx, incidentId, lesson, { seriesId, version: version + 1 }))
  })
}
