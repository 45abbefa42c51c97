/** The six things a reporter is told about, in order (product.md, the learning cycle). */
export const journeySteps = ['received', 'thanked', 'looking', 'found', 'changed', 'worked'] as const

export type JourneyStep = (typeof journeySteps)[number]

export const englishJourney: Readonly<Record<JourneyStep, string>> = {
  received: 'Received',
  thanked: 'Thanked by a person',
  looking: 'Being looked at',
  found: 'What we found',
  changed: 'What we changed',
  worked: 'Did it work?',
}
