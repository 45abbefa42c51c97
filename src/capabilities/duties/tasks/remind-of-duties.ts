import { callAttention } from '#capabilities/attention'
import { type Incident, incidentsByIds } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { Duty } from '../duty.ts'
import { type LetterOwed, letterFollows } from '../model/letter-owed.ts'
import { pointsOfClock, pointsReached } from '../model/points-reached.ts'
import { dutiesByRecord } from '../queries/duties-of.ts'
import { recordsWithClocks } from '../queries/records-with-clocks.ts'
import { whoCanDecide } from '../queries/who-can-decide.ts'
import { keepReached } from '../store/reminders.ts'

const atATime = 200

/**
 * Reminds those who can decide of duties whose clocks have reached a point, one notice a record however many duties it is. May run
 * twice, or late: what was reached while nothing ran is said once, and no point is said again.
 */
export async function remindOfDuties(ctx: Context): Promise<void> {
  const ids = await recordsWithClocks(ctx)
  for (let from = 0; from < ids.length; from += atATime) {
    const some = await incidentsByIds(ctx, ids.slice(from, from + atATime))
    const duties = await dutiesByRecord(ctx, some)
    for (const incident of some) await remindOf(ctx, incident, duties.get(incident.id))
  }
}

type Clocks = { duties: readonly Duty[]; letter: LetterOwed | undefined }

async function remindOf(ctx: Context, incident: Incident, of: Clocks | undefined): Promise<void> {
  const letter = of?.letter && pointsOfClock(letterFollows.target, of.letter, ctx.now())
  const reached = [...(of?.duties.flatMap(duty => pointsReached(duty, ctx.now())) ?? []), ...(letter ?? [])]
  const fresh = await keepReached(ctx, incident.id, reached)
  if (fresh.length === 0) return
  const { first, all } = await whoCanDecide(ctx, incident)
  const to = fresh.some(({ point }) => point === 'overdue') ? all : first
  const mailBy = fresh.map(each => each.mailBy).toSorted()[0]
  await callAttention(ctx, {
    to,
    kind: 'duties-wait',
    thingId: incident.id,
    ...(mailBy ? { mailBy } : {}),
  })
}
