import { html, type SafeHtml } from '#web'
import type { LessonWords } from '../lesson.ts'
import type { LessonMessages } from '../messages.ts'

/** The page of a lesson up to its question: what happened, what we learnt, what we changed, what to do on shift. */
export function lessonBody(messages: LessonMessages, lesson: LessonWords): SafeHtml {
  return html`<section><h2>${messages.happened()}</h2>${paragraphs(lesson.happened)}</section>
<section><h2>${messages.learnt()}</h2>${paragraphs(lesson.learnt)}</section>
<section><h2>${messages.changed()}</h2>${paragraphs(lesson.changed)}</section>
<section><h2>${messages.onShift()}</h2><ul>${linesOf(lesson.onShift).map(line => html`<li>${line}</li>`)}</ul></section>`
}

function paragraphs(text: string): SafeHtml[] {
  return linesOf(text).map(line => html`<p>${line}</p>`)
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line.trim() !== '')
}
