import { dayOf } from '#platform/time'
import {
  breadcrumbs,
  type FormError,
  formatDay,
  html,
  note,
  pageHeading,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import type { LessonToRead } from '../lesson.ts'
import { type LessonMessages, lessonMessages } from '../messages.ts'
import type { TeamReach } from '../queries/reach-of.ts'
import { lessonBody } from './lesson-body.ts'
import { questionPart } from './question-part.ts'
import { reachSection } from './reach-section.ts'

export type LessonPage = {
  lesson: LessonToRead
  /** The version in force, when this is an earlier one. */
  later: LessonToRead | undefined
  /** The record it comes from, for those who may see it. */
  reference: string | undefined
  /** For those who look after records. */
  reach: TeamReach[] | undefined
  errors?: FormError[]
}

/** One lesson on one page, to read on a phone or to print for the wall. */
export function lessonPage(view: View, page: LessonPage): SafeHtml {
  const { lesson, later, reference, reach, errors } = page
  const messages = lessonMessages(view.lang)
  const trail = [{ text: messages.lessons(), href: '/app/lessons' }, { text: lesson.title }]
  const body = html`${breadcrumbs({ items: trail })}
${pageHeading({ title: lesson.title, above: sharedWords(messages, lesson) })}
${later && newer(messages, later)}
${lessonBody(messages, lesson)}
${questionPart(messages, { lesson, csrf: view.csrf, errors })}
${reach && reachSection(reach)}
${reference && html`<p>From record <a href="/app/records/${reference}">${reference}</a></p>`}`
  return signedInPage(view, { title: lesson.title, body, errors, width: 'reading' })
}

function newer(messages: LessonMessages, later: LessonToRead): SafeHtml {
  const link = html`<p><a href="/app/lessons/${later.id}">${messages.newerLink()}</a></p>`
  return note({ title: messages.newer(), body: link })
}

/** "Shared on 3 November 2026, version 2". */
export function sharedWords(
  messages: LessonMessages,
  { publishedAt, version }: Pick<LessonToRead, 'publishedAt' | 'version'>,
): string {
  const shared = publishedAt ? messages.sharedOn({ day: formatDay(dayOf(publishedAt)) }) : ''
  return version > 1 ? `${shared}, ${messages.version({ version })}` : shared
}
