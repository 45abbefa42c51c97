import { type LessonToRead, unreadLessons } from '#capabilities/learning'
import { actionLink, needRow, type SafeHtml, statusTag } from '#web'
import type { NeedSource } from './need-source.ts'

const shown = 3

/** Lessons sent to the person's own teams that they have not read. */
export const lessonNeeds: NeedSource = {
  access: 'lesson:answer',
  async needs(ctx) {
    const lessons = await unreadLessons(ctx)
    return lessons.slice(0, shown).map(lesson => ({ urgency: 'next', row: lessonRow(lesson) }))
  },
}

function lessonRow(lesson: LessonToRead): SafeHtml {
  const href = `/app/lessons/${lesson.id}`
  return needRow({
    tag: statusTag('waiting', 'To read'),
    title: lesson.title,
    href,
    meta: 'One page and one question',
    action: actionLink({ href, text: 'Read it', kind: 'secondary' }),
  })
}
