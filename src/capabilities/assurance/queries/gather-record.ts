import { agreementOf, changesOf } from '#capabilities/improvement'
import { lessonsOf, reachOf } from '#capabilities/learning'
import { serviceById } from '#capabilities/organisation'
import { threadOf } from '#capabilities/reporting'
import { reviewOf } from '#capabilities/review'
import { type Incident, movesOf, peopleAnswersOf, placeTextOf, reportsOfIncident } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { Gathered } from '../document/golden-thread.ts'

/** Everything about one record that the actor may see, from the doors of the capabilities that own it. */
export async function gatherRecord(ctx: Context, incident: Incident): Promise<Gathered> {
  const service = await serviceById(ctx, incident.serviceId)
  const told: Gathered['told'] = []
  for (const report of await reportsOfIncident(ctx, incident.id)) {
    told.push({ report, messages: await threadOf(ctx, report.id) })
  }
  const lessons: Gathered['lessons'] = []
  for (const lesson of await lessonsOf(ctx, incident.id))
    lessons.push({ lesson, reach: await reachOf(ctx, lesson.id) })
  return {
    incident,
    serviceName: service?.name ?? '',
    placeText: await placeTextOf(ctx, incident),
    told,
    answers: await peopleAnswersOf(ctx, incident.id),
    moves: await movesOf(ctx, incident.id),
    review: await reviewOf(ctx, incident.id),
    changes: await changesOf(ctx, incident.id),
    noChangeReason: (await agreementOf(ctx, incident.id))?.noChangeReason ?? '',
    lessons,
  }
}
