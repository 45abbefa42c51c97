import {
  button,
  errorFor,
  type FormError,
  form,
  html,
  radios,
  type SafeHtml,
  sideBySide,
  textarea,
  textInput,
} from '#web'
import { answerFields } from '../contract.ts'
import type { LessonWords } from '../lesson.ts'

export type LessonForm = {
  action: string
  csrf: string
  /** The draft as it was seen; 0 when there was none. */
  revision: number
  typed: Record<string, string>
  errors?: FormError[] | undefined
}

/** The form for a lesson's words. Nothing is shared by saving it. */
export function lessonForm(options: LessonForm): SafeHtml {
  const { action, csrf, revision } = options
  const end = html`<p class="soft">Nobody else sees it until it is shared.</p>
${button({ text: 'Save and read it over', once: true })}`
  const aside = html`<h2>One question</h2>${question(options)}${end}`
  const body = html`<input type="hidden" name="revision" value="${revision}">
${sideBySide({ main: html`<h2>The lesson</h2>${story(options)}`, aside, asideLabel: 'One question' })}`
  return form({ action, csrf, body })
}

/** The words of a lesson as the fields of its form. */
export function typedFrom(lesson: LessonWords): Record<string, string> {
  const { answers, best, ...words } = lesson
  const given = answerFields.map((field, index) => [field, answers[index] ?? ''])
  return {
    ...pickTexts(words),
    ...Object.fromEntries(given),
    best: answerFields[best] ?? '',
  }
}

function pickTexts(words: Omit<LessonWords, 'answers' | 'best'>): Record<string, string> {
  const { title, happened, learnt, changed, onShift, question: asked, why } = words
  return { title, happened, learnt, changed, onShift, question: asked, why }
}

function story({ typed, errors }: LessonForm): SafeHtml {
  const area = (name: string, label: string, hint: string, rows = 3) =>
    textarea({ name, label, hint, rows, value: typed[name], error: errorFor(errors, name) })
  return html`${textInput({
    name: 'title',
    label: 'Title',
    hint: 'A few words that people remember: “Light before feet”',
    value: typed.title,
    error: errorFor(errors, 'title'),
  })}
${area('happened', 'What happened', 'Two or three sentences. No names, no room numbers, no dates that point at somebody.')}
${area('learnt', 'What we learnt', 'About how the work is set up, not about who did what.')}
${area('changed', 'What we changed', 'What is different now, so that people know what to expect.')}
${area('onShift', 'What to do on shift', 'One thing on each line.')}`
}

function question({ typed, errors }: LessonForm): SafeHtml {
  const value = (name: string) => ({ name, value: typed[name], error: errorFor(errors, name) })
  const answers = answerFields.map((name, index) =>
    textInput({ ...value(name), label: `Answer ${index + 1}${index > 1 ? ', if you like' : ''}` }),
  )
  return html`${textInput({ ...value('question'), label: 'The question', hint: 'What would you do? Not: what does the policy say?' })}
${answers}
${radios({
  ...value('best'),
  legend: 'Which answer is best?',
  items: answerFields.map((name, index) => ({ value: name, text: `Answer ${index + 1}` })),
})}
${textInput({ ...value('why'), label: 'Why, in one sentence' })}`
}
