import { mayAt } from '#capabilities/identity'
import { type Incident, type IncidentId, lockIncident } from '#capabilities/triage'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { type Result, refused } from '#platform/result'
import type { Lesson, LessonId } from '../lesson.ts'
import { mayShareFrom } from '../model/may-share.ts'
import { lockDraft } from '../store.ts'

export type LessonRefusal = 'not-found' | 'not-permitted' | 'lesson-too-early'

/**
 * The shape of everything done to the lesson of an incident: find both, check who asks, do it, note that it was done.
 * `work` gets the draft, when there is one, and gives the id of the lesson it worked on.
 */
export async function changeLesson<R extends string>(
  ctx: Context,
  incidentId: IncidentId,
  action: string,
  work: (incident: Incident, draft: Lesson | undefined) => Promise<Result<LessonId, R>>,
): Promise<Result<LessonId, LessonRefusal | R>> {
  const incident = await lockIncident(ctx, incidentId)
  if (!incident) return refused('not-found')
  const { serviceId, sensitive, keptFrom } = incident
  if (!mayAt(ctx.actor, 'lesson:write', serviceId)) return refused('not-permitted')
  if (!mayShareFrom(incident.state)) return refused('lesson-too-early')
  const done = await work(incident, await lockDraft(ctx, incidentId))
  if (done.ok)
    await recordAudit(ctx, { action, thing: 'lesson', thingId: done.value, serviceId, sensitive, keptFrom })
  return done
}
