import type { Need } from './state-table.ts'

type Row = {
  /** Whether it counts as met while nobody has said anything about it. */
  unlessSaid: boolean
  /** What a person reads when it is not met yet. */
  missing: string
  why: string
}

/**
 * What closing waits for. `review-complete` and `every-change-checked` are said by review and improvement through setNeed;
 * the other two triage knows itself.
 */
export const needs = {
  'review-complete': {
    unlessSaid: false,
    missing: 'Finish the review first.',
    why: 'A review that nobody has begun is not complete.',
  },
  'every-change-checked': {
    unlessSaid: true,
    missing: 'Check first whether each change worked.',
    why: 'Where no change was agreed, none waits for a check.',
  },
  'reporters-told': {
    unlessSaid: false,
    missing: 'Write first to everybody who told us what came of it.',
    why: 'Whoever spoke up must be glad they did.',
  },
  'people-told': {
    unlessSaid: false,
    missing: 'Tell the people it happened to first, or say that nobody else was involved.',
    why: 'Being open with the people concerned is part of the care.',
  },
} as const satisfies Record<Need, Row>

/** A need that the capabilities below triage speak for. */
export type SaidNeed = 'review-complete' | 'every-change-checked'

export const saidNeeds: readonly SaidNeed[] = ['review-complete', 'every-change-checked']

/** The needs that are met, from what was said about them and what triage knows itself. */
export function metNeeds(
  said: ReadonlyMap<SaidNeed, boolean>,
  known: { reportersTold: boolean; peopleTold: boolean },
): Set<Need> {
  const met = new Set<Need>(saidNeeds.filter(need => said.get(need) ?? needs[need].unlessSaid))
  if (known.reportersTold) met.add('reporters-told')
  if (known.peopleTold) met.add('people-told')
  return met
}
