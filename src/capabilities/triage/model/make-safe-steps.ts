/** What making safe can take, in the order in which it is done; each is ticked by whoever knows that it was. */
export const makeSafeSteps = [
  { id: 'person', label: 'The person was looked at, and has the care or first aid they need' },
  { id: 'others', label: 'Others who could be hurt in the same way are safe' },
  { id: 'equipment', label: 'What was broken or risky is out of use, and marked' },
  { id: 'medicine', label: 'Where a medicine was part of it: a GP, pharmacist or 111 was asked' },
  {
    id: 'evidence',
    label: 'Where somebody may have been harmed by another: nothing was moved, washed or asked about',
  },
  { id: 'told', label: 'Whoever takes over the shift knows' },
] as const

export type MakeSafeStep = (typeof makeSafeSteps)[number]['id']

export const makeSafeStepIds = makeSafeSteps.map(step => step.id) as readonly MakeSafeStep[]

/** The words for the steps that were ticked, in their order. */
export function stepsTaken(ids: readonly string[]): string[] {
  return makeSafeSteps.filter(step => ids.includes(step.id)).map(step => step.label)
}
