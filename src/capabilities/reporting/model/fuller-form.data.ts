import type { ReportKind } from '../contract.ts'
import { checkedForm, type Question } from './form-config.ts'

type Ask =
  | 'moreBefore'
  | 'moreProcedures'
  | 'moreStaffing'
  | 'moreTraining'
  | 'moreEscalation'
  | 'moreEnvironment'
  | 'moreCommunication'
  | 'moreHelped'
  | 'moreSafer'
  | 'morePossible'
  | 'moreRepeat'

/** `ask` is the key of the question in messages/thread; `part` the page that it stands on. */
export type FullerQuestion = Question & { asks: 'choice' | 'sentence'; ask: Ask; part: 1 | 2 | 3 }

/** The six key questions in the words of those who do the work: keyQuestionsPlain of review/reference/contributing-factors.json. */
const howWorkWasSetUp = [
  { id: 'procedures', asks: 'choice', ask: 'moreProcedures', part: 2 },
  { id: 'staffing', asks: 'choice', ask: 'moreStaffing', part: 2 },
  { id: 'training_support', asks: 'choice', ask: 'moreTraining', part: 2 },
  { id: 'escalation', asks: 'choice', ask: 'moreEscalation', part: 2 },
  { id: 'environment', asks: 'choice', ask: 'moreEnvironment', part: 2 },
  { id: 'communication', asks: 'choice', ask: 'moreCommunication', part: 2 },
] as const satisfies readonly FullerQuestion[]

const before = { id: 'before', asks: 'sentence', ask: 'moreBefore', part: 1 } as const
const helped = { id: 'helped', asks: 'sentence', ask: 'moreHelped', part: 3 } as const

/** What may be added to a report: how the work was set up, never who did what. Nothing is required. */
export const fullerForm = checkedForm<{ form: 'fuller'; questions: readonly FullerQuestion[] }>({
  form: 'fuller',
  questions: [
    before,
    ...howWorkWasSetUp,
    helped,
    { id: 'safer', asks: 'sentence', ask: 'moreSafer', part: 3 },
  ],
})

/** The same for good care: what made it possible, so that it happens more often. */
const fullerFormForGood = checkedForm<{ form: 'fuller'; questions: readonly FullerQuestion[] }>({
  form: 'fuller',
  questions: [
    before,
    { id: 'possible', asks: 'sentence', ask: 'morePossible', part: 2 },
    { id: 'repeat', asks: 'sentence', ask: 'moreRepeat', part: 3 },
  ],
})

/** The questions for one kind of report. */
export function fullerFormFor(kind: ReportKind) {
  return kind === 'good-care' ? fullerFormForGood : fullerForm
}

/** The answers to a question about how the work was set up, as the review keeps them too. */
export const fullerChoices = ['yes', 'partly', 'no', 'not-known'] as const

const everyQuestion = [...fullerForm.questions, ...fullerFormForGood.questions]

/** The question with this id; undefined when no form asks it. */
export function fullerQuestion(id: string): FullerQuestion | undefined {
  return everyQuestion.find(question => question.id === id)
}
