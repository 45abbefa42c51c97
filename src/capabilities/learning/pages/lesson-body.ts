import { type Content, html, type SafeHtml } from '#web'
import type { LessonWords } from '../lesson.ts'
import type { LessonMessages } from '../messages.ts'

/** The page of a lesson up to its question: what happened, what we learnt, what we changed, what to do on shift. */
export function lessonBody(
  messages: LessonMessages,
  lesson: LessonWords,
  /** 2 on a page of its own, 3 under another heading. */
  headingLevel: 2 | 3 = 2,
): SafeHtml {
  const part = (title: string, body: Content) =>
    headingLevel === 2
      ? html`<section><h2>${title}</h2>${body}</section>`
      : html`<section><h3>${title}</h3>${body}</section>`
  const onShift = html`<ul>${linesOf(lesson.onShift).map(line => html`<li>${line}</li>`)}</ul>`
  return html`${part(messages.happened(), paragraphs(lesson.happened))}
${part(messages.learnt(), paragraphs(lesson.learnt))}
${part(messages.changed(), paragraphs(lesson.changed))}
${part(messages.onShift(), onShift)}`
}

function paragraphs(text: string): SafeHtml[] {
  return linesOf(text).map(line => html`<p>${line}</p>`)
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line.trim() !== '')
}
