import { answerAlert, liveAlerts, type PublicDoor, reportsByIds } from '#capabilities/reporting'
import { actOn, asPerson, asSystem, type Context } from '#platform/context'
import type { Database, Db } from '#platform/database/open-database'
import type { FileDesk } from '#platform/files/file-desk'
import { newId } from '#platform/ids'
import { enqueue } from '#platform/jobs/enqueue'
import type { Keys } from '#platform/keys'
import { dayOf, type Instant, instant, type PlainDate } from '#platform/time'
import { type DemoPlan, demoPlan } from '../plan.ts'
import type { Step } from '../step.ts'
import { loadProvider } from './load-provider.ts'
import { performStep } from './perform-step.ts'
import type { Standing } from './standing.ts'

const batch = 250

export type DemoParts = { database: Database; door: PublicDoor; files: FileDesk; keys: Keys; now: Instant }

/**
 * Makes the demo provider and lets it live its three years, each step by the person and at the moment of the plan.
 * `say` hears how far it is, as a share of one.
 */
export async function loadDemo(parts: DemoParts, say: (share: number) => void = () => {}): Promise<void> {
  const plan = demoPlan(dayOf(parts.now))
  const first = plan.steps[0]?.at ?? parts.now
  const standing = emptyStanding(dayOf(parts.now))
  const before = instant(Date.parse(first) - 86_400_000)
  await asSystem(parts.database, { now: () => before }, standing.orgId, async ctx => {
    await loadProvider(ctx, parts.keys, plan, standing)
    // The queue learns a task's name from its first job, and whoever comes next waits until that is committed: here the
    // public door, beside a transaction of ours.
    await enqueue(ctx.db, 'go-on-with-alerts', { orgId: standing.orgId })
  })
  let lived = 0
  for (const steps of together(plan.steps)) {
    await live(parts, standing, steps)
    lived += steps.length
    say(lived / plan.steps.length)
  }
  await answerOldAlerts(parts, plan, standing)
}

/** Whoever is on call has long opened what somebody else has thanked for meanwhile; what is unsafe today goes on alerting. */
async function answerOldAlerts({ database, now }: DemoParts, { services }: DemoPlan, standing: Standing) {
  const { orgId, people, reports } = standing
  const onCall = new Set(services.flatMap(service => service.onCall.map(({ person }) => person)))
  for (const key of onCall) {
    const personId = key && people.get(key)
    if (!personId) continue
    await asPerson(database, { now: () => now }, { orgId, personId }, async ctx => {
      const live = await liveAlerts(
        ctx,
        [...reports.values()].map(report => report.id),
      )
      for (const { id, thankedAt } of await reportsByIds(ctx, [...live]))
        if (thankedAt) await answerAlert(ctx, id)
    })
  }
}

/**
 * Steps that share a transaction. What somebody does with six words, or locks to the guardian's key, comes through the public
 * door, on a connection of its own: it begins a transaction, so that nothing before it holds what it waits for.
 */
function together(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = []
  for (const step of steps) {
    const last = groups.at(-1)
    if (!last || needsWhatIsKept(step) || last.length >= batch) groups.push([step])
    else last.push(step)
  }
  return groups
}

function needsWhatIsKept(step: Step): boolean {
  if (step.do === 'speak-up') return step.how === 'in-confidence'
  return step.do === 'withdraw' || (step.do === 'reply' && step.by === null)
}

/** Some steps in one transaction; whoever acts changes with the steps. */
function live(
  { database, door, files }: DemoParts,
  standing: Standing,
  steps: readonly Step[],
): Promise<void> {
  return database.transaction().execute(async db => {
    for (const step of steps) {
      try {
        await performStep(await contextOf(db, standing, step), step, standing, { door, files })
      } catch (error) {
        throw new Error(`the demo stopped at ${step.do} of ${step.at}`, { cause: error })
      }
    }
  })
}

async function contextOf(db: Db, { orgId, people }: Standing, { by, at }: Step): Promise<Context> {
  const personId = by === null ? undefined : people.get(by)
  const actor = await actOn(db, { orgId, ...(personId ? { personId } : {}) }, at)
  return { actor, db, now: () => at }
}

function emptyStanding(today: PlainDate): Standing {
  return {
    orgId: newId<'organisation'>(),
    today,
    people: new Map(),
    places: new Map(),
    reports: new Map(),
    records: new Map(),
    findings: new Map(),
    changes: new Map(),
    lessons: new Map(),
  }
}
