import { button, errorFor, type FormError, form, html, note, radios, type SafeHtml } from '#web'
import type { LessonToRead, LessonWords } from '../lesson.ts'
import type { LessonMessages } from '../messages.ts'

export type QuestionPart = {
  lesson: LessonToRead
  csrf: string
  errors?: FormError[] | undefined
}

/** The one question: to answer for those it was sent to, answered for all others. */
export function questionPart(messages: LessonMessages, { lesson, csrf, errors }: QuestionPart): SafeHtml {
  const ask = lesson.forMe && lesson.given === null && lesson.supersededAt === null
  const body = ask
    ? askForm(messages, lesson, csrf, errorFor(errors, 'answer'))
    : html`<p><strong>${lesson.question}</strong></p>${bestAnswer(messages, lesson, lesson.given)}`
  return html`<section><h2>${messages.oneQuestion()}</h2>${body}</section>`
}

function askForm(
  messages: LessonMessages,
  { id, question, answers }: LessonToRead,
  csrf: string,
  error: string | undefined,
): SafeHtml {
  const fields = [
    radios({
      name: 'answer',
      legend: question,
      hint: messages.pickOne(),
      items: answers.map((text, index) => ({ value: String(index), text })),
      error,
    }),
    button({ text: messages.haveRead(), once: true }),
  ]
  return form({ action: `/app/lessons/${id}`, csrf, body: fields })
}

/** The best answer and why, after what the reader picked, if they did. Another answer is a way in, not a fault. */
export function bestAnswer(
  messages: LessonMessages,
  { answers, best, why }: LessonWords,
  given: number | null,
): SafeHtml {
  const bestIs = messages.bestIs({ answer: answers[best] ?? '' })
  const picked = given !== null && given !== best && messages.saidOther({ answer: answers[given] ?? '' })
  return note({
    title: given === best ? messages.saidBest() : bestIs,
    body: html`${picked && html`<p>${picked}</p>`}<p>${why}</p>`,
  })
}
