import { button, form, html, type SafeHtml, tag } from '#web'
import type { Lesson } from '../lesson.ts'
import { lessonMessages } from '../messages.ts'
import { reachInWords } from '../model/reach.ts'
import type { TeamReach } from '../queries/reach-of.ts'
import { sharedWords } from './lesson-page.ts'
import type { RecordLessonPage } from './record-lesson-page.ts'

/** A lesson that was shared, with how far it has come. */
export type SharedLesson = { lesson: Lesson; reach: TeamReach[] }

/** The lessons already shared from a record, newest first, each version with its reach. */
export function sharedLessons(
  page: RecordLessonPage & { csrf: string; action: string },
): SafeHtml | undefined {
  if (page.shared.length === 0) return undefined
  return html`<section><h2>Shared</h2>${page.shared.map(each => sharedLesson(page, each))}</section>`
}

function sharedLesson(
  { mayWrite, draft, csrf, action }: RecordLessonPage & { csrf: string; action: string },
  { lesson, reach }: SharedLesson,
): SafeHtml {
  const current = lesson.supersededAt === null
  const teams = reach.map(
    team => html`<li>${team.serviceName}, ${team.placeName}: ${reachInWords(team)}</li>`,
  )
  const again = [
    html`<input type="hidden" name="lessonId" value="${lesson.id}">`,
    button({ text: 'Write a new version', kind: 'secondary' }),
  ]
  return html`<h3><a href="/app/lessons/${lesson.id}">${lesson.title}</a> ${!current && tag({ text: 'Replaced' })}</h3>
<p class="soft">${sharedWords(lessonMessages('en-GB'), lesson)}</p>
${current && html`<ul>${teams}</ul>`}
${current && mayWrite && !draft && form({ action: `${action}/new-version`, csrf, body: again })}`
}
