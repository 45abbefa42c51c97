import { addHours, type Instant, instant, type PlainDate, plainDate } from '../../src/platform/time.ts'
import { caseSteps } from './case-steps.ts'
import { cases } from './cases.data.ts'
import { history } from './history.ts'
import { londonMoment } from './london-moment.ts'
import { people } from './people.data.ts'
import type { SeedPerson, SeedProvider, SeedService } from './provider.ts'
import { guardian } from './service-team.ts'
import { provider, services } from './services.data.ts'
import type { Step } from './step.ts'

export interface DemoPlan {
  readonly anchor: PlainDate
  readonly provider: SeedProvider
  readonly services: readonly SeedService[]
  readonly people: readonly SeedPerson[]
  /** In the order in which they happened. */
  readonly steps: readonly Step[]
}

/**
 * A made-up provider and three years of its life, ending as the anchor day begins (YYYY-MM-DD; throws on anything
 * else). The same anchor always gives the same plan. Every record stands where it would stand on that day.
 */
export function demoPlan(anchor: string): DemoPlan {
  const day = plainDate(anchor)
  if (!day) throw new Error(`Not a day: ${anchor}`)
  return { anchor: day, provider, services, people, steps: stepsUpTo(day) }
}

function stepsUpTo(anchor: PlainDate): Step[] {
  const now = londonMoment(anchor, '00:00')
  const steps = [...cases.flatMap(told => caseSteps(told, anchor)), ...history(anchor)]
    .filter(({ at }) => at < now)
    .map(step => ({ ...step, at: toTheMinute(step.at) }))
    .sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
  return [guardianKey(steps[0]?.at ?? now), ...steps]
}

/** Before anybody tells us anything, so that everybody can in confidence. */
function guardianKey(first: Instant): Step {
  return { at: addHours(first, -1), by: guardian(), do: 'make-key' }
}

const toTheMinute = (moment: Instant): Instant => instant(Math.floor(Date.parse(moment) / 60_000) * 60_000)
