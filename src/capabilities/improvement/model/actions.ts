import reference from '../reference/action-hierarchy.json' with { type: 'json' }

export const strengths = ['strong', 'intermediate', 'weak'] as const

/** How little a change relies on people remembering. It says how reliable the mechanism is, not that it works. */
export type Strength = (typeof strengths)[number]

export const strengthNames: Record<Strength, string> = {
  strong: 'Strong',
  intermediate: 'Intermediate',
  weak: 'Weak',
}

export type Action = {
  id: string
  strength: Strength
  label: string
  how: string
  socialCareExamples: string[]
  effectivenessMeasureIdeas: string[]
}

/** Every kind of change, the strong ones first. */
export const actions = reference.actions as readonly Action[]

const byId = new Map(actions.map(action => [action.id, action]))

/** A kind of change by its id, or undefined. */
export function actionById(id: string): Action | undefined {
  return byId.get(id)
}
