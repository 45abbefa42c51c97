import type { LearningResponse } from '#capabilities/triage'
import type { Facts } from './condition.ts'

/**
 * Ways of learning that ask people what happened. Where that is for the council or the police to find out, they wait until
 * that agency agrees: questions asked too early can harm the person and spoil evidence (safeguarding first, product.md).
 */
const interviewing: readonly LearningResponse[] = [
  'swarm-huddle',
  'after-action-review',
  'round-table',
  'full-investigation',
]

/** Whether what is known puts safeguarding or the police first: abuse, violence or neglect, alleged or known, or their interest. */
export function safeguardingFirst(facts: Facts): boolean {
  return (
    ['safeguarding', 'violence'].includes(String(facts['incident.category'])) ||
    [
      'safeguarding.abuseOrAllegation',
      'safeguarding.experiencingOrAtRisk',
      'police.reportedOrInvestigating',
      'police.suspectedCrime',
    ].some(field => facts[field] === true)
  )
}

/** Whether this way of learning asks people about what happened. */
export function asksPeople(response: string | null): boolean {
  return response === null || interviewing.includes(response as LearningResponse)
}
