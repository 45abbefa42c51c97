import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { LessonId } from '../lesson.ts'
import { lessonById } from '../queries/lessons-to-read.ts'
import { insertRead } from '../store.ts'

export type AnswerRefusal = 'not-found' | 'not-for-your-team' | 'lesson-moved-on' | 'answer-unknown'

/** Marks a lesson as read by answering its question. The first answer counts; a wrong one is a way to learn, not a mark. */
export async function answerLesson(
  ctx: Context,
  lessonId: LessonId,
  answer: number,
): Promise<Result<{ best: boolean }, AnswerRefusal>> {
  const lesson = await lessonById(ctx, lessonId)
  if (!lesson) return refused('not-found')
  if (!lesson.forMe) return refused('not-for-your-team')
  if (lesson.supersededAt !== null) return refused('lesson-moved-on')
  if (!(answer in lesson.answers)) return refused('answer-unknown', 'answer')
  const first = await insertRead(ctx, lessonId, answer)
  // Without a trace: that somebody read a lesson is in the trail, who did is theirs alone.
  if (first)
    await recordAudit(ctx, { action: 'read', thing: 'lesson', thingId: lessonId, withoutTrace: true })
  return ok({ best: (lesson.given ?? answer) === lesson.best })
}
