import {
  actionLink,
  emptyState,
  html,
  needList,
  needRow,
  pageHeading,
  type SafeHtml,
  signedInPage,
  statusTag,
  type View,
} from '#web'
import type { LessonToRead } from '../lesson.ts'
import { type LessonMessages, lessonMessages } from '../messages.ts'
import { sharedWords } from './lesson-page.ts'

export type LessonsPage = { toRead: LessonToRead[]; others: LessonToRead[] }

/** The lessons of a person: first those that wait for them, then those they can look up. */
export function lessonsPage(view: View, { toRead, others }: LessonsPage): SafeHtml {
  const messages = lessonMessages(view.lang)
  const title = messages.lessons()
  const body = html`${pageHeading({ title, lead: messages.lessonsLead() })}
${toRead.length > 0 ? waiting(messages, toRead) : nothing(messages, others)}
${others.length > 0 && html`<section><h2>${messages.others()}</h2>${needList(others.map(lesson => otherRow(messages, lesson)))}</section>`}`
  return signedInPage(view, { title, body, width: 'reading' })
}

function waiting(messages: LessonMessages, lessons: LessonToRead[]): SafeHtml {
  const rows = lessons.map(lesson =>
    needRow({
      tag: statusTag('waiting', messages.toReadTag()),
      title: lesson.title,
      href: addressOf(lesson),
      meta: sharedWords(messages, lesson),
      headingLevel: 3,
      action: actionLink({
        href: addressOf(lesson),
        text: html`${messages.read()}<span class="govuk-visually-hidden">: ${lesson.title}</span>`,
        kind: 'secondary',
      }),
    }),
  )
  return html`<section><h2>${messages.toRead()}</h2>${needList(rows)}</section>`
}

function nothing(messages: LessonMessages, others: LessonToRead[]): SafeHtml {
  return others.length > 0
    ? emptyState({ title: messages.nothingToRead(), body: messages.nothingToReadBody() })
    : emptyState({ title: messages.noLessons(), body: messages.noLessonsBody() })
}

function otherRow(messages: LessonMessages, lesson: LessonToRead): SafeHtml {
  const read = lesson.given !== null
  const tag = read ? statusTag('done', messages.readTag()) : statusTag('waiting', messages.otherTag())
  return needRow({
    tag,
    title: lesson.title,
    href: addressOf(lesson),
    meta: sharedWords(messages, lesson),
    headingLevel: 3,
  })
}

function addressOf({ id }: LessonToRead): string {
  return `/app/lessons/${id}`
}
