import reference from '../reference/contributing-factors.json' with { type: 'json' }

export type KeyQuestion =
  | 'procedures'
  | 'staffing'
  | 'training_support'
  | 'escalation'
  | 'environment'
  | 'communication'

export type Factor = {
  id: string
  label: string
  seips: string
  keyQuestions: KeyQuestion[]
  reviewerPrompt: string
}

/** The six questions about how work is set up, in the order they are asked. */
export const keyQuestions: readonly { id: KeyQuestion; text: string }[] = Object.entries(
  reference.keyQuestions,
).map(([id, text]) => ({ id: id as KeyQuestion, text }))

export type Answer = 'yes' | 'partly' | 'no' | 'not-known'

const yesOrNo: Record<Answer, string> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  'not-known': 'Not known yet',
}

/** What the answers to a question are called: the place and the kit help or hinder, the rest is yes or no. */
export function answerNames(question: KeyQuestion): Record<Answer, string> {
  if (question !== 'environment') return yesOrNo
  return {
    yes: 'They helped',
    partly: 'They helped and hindered',
    no: 'They hindered',
    'not-known': 'Not known yet',
  }
}

/** Every contributing factor of the reference, grouped by SEIPS element in its order. */
export const factors = reference.factors as readonly Factor[]

/** The words for each element of the work system (SEIPS). */
export const seipsNames: Record<string, string> = {
  people: 'People',
  tasks: 'Tasks',
  tools_technology: 'Tools and technology',
  organisation: 'Organisation',
  internal_environment: 'The place',
  external_environment: 'Beyond the service',
}

/** How much a factor mattered, as a reviewer may say it. */
export const relevances = {
  possible: 'Possibly played a part',
  likely: 'Likely played a part',
  important: 'Was important',
  helped_things_go_well: 'Helped things go well',
} as const

export type Relevance = keyof typeof relevances

const byId = new Map(factors.map(factor => [factor.id, factor]))

/** A factor by its id, or undefined. */
export function factorById(id: string): Factor | undefined {
  return byId.get(id)
}
