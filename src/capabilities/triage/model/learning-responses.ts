import type { ReportKind } from '#contracts/reporting'

/** Kinds of event in which the council or the police may come first: people are not asked before that is settled. */
const safeguardingCategories: readonly string[] = ['safeguarding', 'violence']

type Row = {
  label: string
  /** When it fits, as a person choosing reads it. */
  when: string
  /** The reason for choosing it has to be written down. */
  reason?: 'required'
  /** Categories for which it is refused. */
  notFor?: readonly string[]
  /** The one kind of event that it is for. */
  onlyFor?: ReportKind
}

/**
 * Ways of learning from an event, from least to most. Chosen by what could be learnt, never by how bad the harm was (PSIRF;
 * domain/investigation-methods.md).
 */
export const learningResponses = {
  'learn-from-good': {
    label: 'Learn from what went well',
    when: 'Good care: ask those who gave it what made it possible, and how it can happen more often. A quarter of an hour is enough.',
    onlyFor: 'good-care',
  },
  'no-further-review': {
    label: 'No further review',
    when: 'We understand it already, or work on it goes on. Say why: that makes it sound.',
    reason: 'required',
  },
  'swarm-huddle': {
    label: 'Swarm huddle',
    when: 'Fresh, several people, not clear what happened: 15 to 45 minutes at the place, within three days.',
  },
  'after-action-review': {
    label: 'After action review',
    when: 'What was expected and what happened differ; also for what went well. Up to 90 minutes together.',
    // Safeguarding first: the people of a contested event are not brought to one table (product.md).
    notFor: safeguardingCategories,
  },
  'walk-through': {
    label: 'Walk-through',
    when: 'A task keeps going wrong, or is new: watch it being done, step by step.',
  },
  'round-table': {
    label: 'Round table',
    when: 'Several professions or agencies, or the same kind of thing again.',
  },
  'thematic-review': {
    label: 'Thematic review',
    when: 'Five or more like it: look at them together.',
  },
  'full-investigation': {
    label: 'Full systems investigation',
    when: 'Much to learn, complex or unclear: a trained lead from outside the service, one to three months.',
  },
} as const satisfies Record<string, Row>

export type LearningResponse = keyof typeof learningResponses

/** Reads a learning response from a form; undefined when there is none of that name. */
export function learningResponse(name: string): LearningResponse | undefined {
  return name in learningResponses ? (name as LearningResponse) : undefined
}

/** Whether this way of learning is refused for events of this category. */
export function isRefusedFor(response: LearningResponse, category: string | null): boolean {
  const row: Row = learningResponses[response]
  return category !== null && (row.notFor?.includes(category) ?? false)
}

/** Whether this way of learning fits an event of this kind. */
export function fitsKind(response: LearningResponse, kind: ReportKind): boolean {
  const row: Row = learningResponses[response]
  return row.onlyFor === undefined || row.onlyFor === kind
}

/** Whether choosing it needs a reason. */
export function needsReason(response: LearningResponse): boolean {
  const row: Row = learningResponses[response]
  return row.reason === 'required'
}

/** Whether events of this category are for the council or the police to look into first. */
export function isSafeguardingFirst(category: string | null): boolean {
  return category !== null && safeguardingCategories.includes(category)
}
