import { ok, type Result, refused } from '#platform/result'

/** How something is asked, and what it takes on a phone. */
type Asks = 'choice' | 'tick' | 'line' | 'sentence'

export type Question = {
  id: string
  asks: Asks
  /** The form is not taken without it. */
  required?: true
  /** Answered already when the form opens: a tired person may leave it. */
  preset?: string
}

export type FormConfig = { form: 'flash' | 'fuller'; questions: readonly Question[] }

/** Form caps of product.md: each input more costs reports (forms of 24 to 43 mandatory steps are common, and left unfinished). */
const most = { flash: { required: 3, visible: 10 }, fuller: { required: 0, visible: 10 } } as const

/**
 * Seconds each kind of answer takes on a phone. Typing at 36 words a minute (Palin and others, How do people type on mobile
 * devices, 2019): a sentence of fifteen words takes 25 seconds, a line of four 7. A tap with finding it: 1.3 (the
 * keystroke-level model, Card and others 1983: pointing 1.1, pressing 0.2). Reading a question of eight words: 2.
 */
const seconds: Readonly<Record<Asks, number>> = { choice: 1.3, tick: 1.3, line: 7, sentence: 25 }
const reading = 2
const sending = 1.3

export type FormRefusal = 'fourth-required-input' | 'eleventh-question' | 'fuller-requires-nothing'

/** What a form takes to answer, or why it must not be shown: a fourth required input, an eleventh question. */
export function checkForm({ form, questions }: FormConfig): Result<{ seconds: number }, FormRefusal> {
  const required = questions.filter(isRequired)
  if (required.length > most[form].required)
    return refused(form === 'flash' ? 'fourth-required-input' : 'fuller-requires-nothing')
  if (questions.length > most[form].visible) return refused('eleventh-question')
  // The flash report in its shortest: what is preset stays, what may be left is left. The fuller one in its longest.
  const answered = form === 'flash' ? required.filter(question => !question.preset) : questions
  return ok({ seconds: Math.round(answered.reduce((sum, question) => sum + secondsOf(question), sending)) })
}

/** Whether a form is refused without an answer. */
export function isRequired(question: Question): boolean {
  return question.required === true
}

/** How long one question takes to read and answer. */
export function secondsOf({ asks }: Question): number {
  return reading + seconds[asks]
}

/** A form that may be shown; a fault at start for one that may not, so that no such form ever reaches anybody. */
export function checkedForm<Config extends FormConfig>(config: Config): Config & { seconds: number } {
  const checked = checkForm(config)
  if (!checked.ok) throw new Error(`the ${config.form} form is refused: ${checked.code}`)
  return { ...config, ...checked.value }
}
