import { mayUse } from '#capabilities/identity'
import { incidentById } from '#capabilities/triage'
import { type FormError, readForm } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { Visit } from '#platform/http/route'
import { isId } from '#platform/ids'
import { refused } from '#platform/result'
import { answerLesson } from '../commands/answer-lesson.ts'
import * as contract from '../contract.ts'
import type { LessonId, LessonToRead } from '../lesson.ts'
import { lessonPage } from '../pages/lesson-page.ts'
import { lessonsPage } from '../pages/lessons-page.ts'
import { laterVersion, lessonById, lessonsInForce, unreadLessons } from '../queries/lessons-to-read.ts'
import { reachOf } from '../queries/reach-of.ts'
import { sourceOf } from '../queries/source-of.ts'
import { besideField } from './beside-field.ts'

/** The lessons that wait for the person, and those they can look up. */
export async function showLessons({ ctx, view }: Visit): Promise<Reply> {
  const toRead = await unreadLessons(ctx)
  const waiting = new Set(toRead.map(lesson => lesson.id))
  const others = (await lessonsInForce(ctx, 200)).filter(lesson => !waiting.has(lesson.id))
  return page(lessonsPage(view, { toRead, others }))
}

/** One lesson. */
export async function showLesson(visit: Visit): Promise<Reply> {
  const lesson = await lessonOf(visit)
  return lesson ? show(visit, lesson) : refused('not-found')
}

/** The answer by which a lesson is marked as read. */
export async function doAnswer(visit: Visit): Promise<Reply> {
  const lesson = await lessonOf(visit)
  if (!lesson) return refused('not-found')
  const read = readForm(contract.answerLesson, visit.body)
  if (!read.ok) return show(visit, lesson, read.errors)
  const answered = await answerLesson(visit.ctx, lesson.id, read.value.answer)
  if (answered.ok) return seeOther(`/app/lessons/${lesson.id}`, 'lesson-read')
  const errors = besideField(answered)
  return errors ? show(visit, lesson, errors) : answered
}

async function show({ ctx, view }: Visit, lesson: LessonToRead, errors?: FormError[]): Promise<Reply> {
  const source = await sourceOf(ctx, lesson.id)
  const shown = lessonPage(view, {
    lesson,
    later: await laterVersion(ctx, lesson),
    reference: source && (await incidentById(ctx, source))?.reference,
    reach: mayUse(ctx.actor, 'incident:read') ? await reachOf(ctx, lesson.id) : undefined,
    ...(errors ? { errors } : {}),
  })
  return page(shown, errors ? 422 : 200)
}

async function lessonOf({ ctx, params }: Visit): Promise<LessonToRead | undefined> {
  const id = params.id ?? ''
  return isId(id) ? lessonById(ctx, id as LessonId) : undefined
}
