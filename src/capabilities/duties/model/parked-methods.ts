import type { LearningResponse } from '#capabilities/triage'
import type { Instant } from '#platform/time'
import type { Facts } from './condition.ts'
import type { KnownFacts } from './gather-facts.ts'

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

// What puts safeguarding or the police first, by who looks into it.
const grounds = {
  council: ['safeguarding.abuseOrAllegation', 'safeguarding.experiencingOrAtRisk'],
  police: ['police.reportedOrInvestigating', 'police.suspectedCrime'],
} as const

/** Whether what is known puts safeguarding or the police first: abuse, violence or neglect, alleged or known, or their interest. */
export function safeguardingFirst(facts: Facts): boolean {
  return (
    isByCategory(facts['incident.category']) ||
    Object.values(grounds)
      .flat()
      .some(field => facts[field] === true)
  )
}

/**
 * Whether an answer since the agency agreed names something for the council or for the police to look into, of which nothing was
 * known when it agreed: it spoke of what it knew.
 */
export function namedSince(known: KnownFacts, agreedAt: Instant): boolean {
  const isKnownBefore = isByCategory(known.get('incident.category')?.value)
  return (['council', 'police'] as const).some(agency => {
    const named = grounds[agency].flatMap(field => {
      const fact = known.get(field)
      return fact?.value === true ? [fact.answer?.at ?? agreedAt] : []
    })
    const isOld = agency === 'council' && isKnownBefore
    return !isOld && named.length > 0 && named.every(at => at > agreedAt)
  })
}

function isByCategory(category: unknown): boolean {
  return category === 'safeguarding' || category === 'violence'
}

/** Whether this way of learning asks people about what happened. */
export function asksPeople(response: string | null): boolean {
  return response === null || interviewing.includes(response as LearningResponse)
}
