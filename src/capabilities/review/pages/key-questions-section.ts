import { button, details, errorFor, form, html, radios, type SafeHtml, summaryList, textarea } from '#web'
import { answerNames, type KeyQuestion, keyQuestions } from '../model/factors.ts'
import type { KeyAnswer } from '../queries/review-of.ts'
import { canChange, troubleIn, wasField } from './open-part.ts'
import type { ReviewSection } from './review-page.ts'

/** The six questions about how work is set up; "not known" is an answer and counts against nobody. */
export function keyQuestionsSection(section: ReviewSection): SafeHtml {
  const rows = keyQuestions.map(({ id, text }) => {
    const given = section.review.answers.find(answer => answer.question === id)
    return {
      key: text,
      value: html`${said(id, given)}${canChange(section) && ask(section, id, text, given)}`,
    }
  })
  return html`<section><h2 id="key-questions">How the work is set up</h2>${summaryList({ rows })}</section>`
}

function said(id: KeyQuestion, given: KeyAnswer | undefined): SafeHtml {
  if (!given) return html`<p class="soft">Not asked yet</p>`
  return html`<p><strong>${answerNames(id)[given.answer]}.</strong> ${given.note}</p>`
}

function ask(
  section: ReviewSection,
  id: KeyQuestion,
  question: string,
  given: KeyAnswer | undefined,
): SafeHtml {
  const { errors, typed } = troubleIn(section, 'key-question')
  const again = typed.question === id
  const shown = again ? typed : { answer: given?.answer ?? '', note: given?.note ?? '' }
  const error = (field: string) => (again ? errorFor(errors, `${field}-${id}`) : undefined)
  const fields = [
    html`<input type="hidden" name="question" value="${id}">`,
    wasField(given?.answer ?? '', given?.note ?? ''),
    radios({
      name: 'answer',
      id: `answer-${id}`,
      legend: question,
      value: shown.answer,
      items: Object.entries(answerNames(id)).map(([value, text]) => ({ value, text })),
      classes: 'govuk-radios--inline',
      error: error('answer'),
    }),
    textarea({
      name: 'note',
      id: `note-${id}`,
      label: 'What makes you say so',
      value: shown.note,
      rows: 2,
      error: error('note'),
    }),
    button({ text: 'Save the answer', kind: 'secondary' }),
  ]
  return details({
    summary: html`${given ? 'Change the answer' : 'Answer'}<span class="govuk-visually-hidden">: ${question}</span>`,
    open: again,
    body: form({ action: `${section.action}/key-question`, csrf: section.csrf, body: fields }),
  })
}
