import { placesOf } from '#capabilities/organisation'
import type { Incident, IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { PlaceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { PublishLesson } from '../contract.ts'
import type { Lesson } from '../lesson.ts'
import { teamsOf } from '../queries/teams-of.ts'
import { publishDraft } from '../store.ts'
import { changeLesson } from './change-lesson.ts'

type Refusal = 'lesson-no-draft' | 'lesson-moved-on' | 'lesson-confirm-sensitive' | 'team-unknown'

/**
 * Sends the lesson that was written to teams. From then on its words stay as they are. A new version goes also to every team
 * that was sent an earlier one. The form asks a person to say that it names nobody (contract.ts).
 */
export function publishLesson(ctx: Context, incidentId: IncidentId, input: PublishLesson) {
  return changeLesson<Refusal>(ctx, incidentId, 'published', async (incident, draft) => {
    if (!draft) return refused('lesson-no-draft')
    const teams = await teamsFor(ctx, incident, draft, input)
    if (!teams.ok) return teams
    await publishDraft(ctx, draft, teams.value)
    return ok(draft.id)
  })
}

async function teamsFor(
  ctx: Context,
  incident: Incident,
  draft: Lesson,
  { places, revision, sensitiveConfirmed }: PublishLesson,
): Promise<Result<PlaceId[], Refusal>> {
  if (draft.revision !== (revision ?? draft.revision)) return refused('lesson-moved-on')
  const keptApart = incident.sensitive || incident.restrictedTo !== null
  if (keptApart && sensitiveConfirmed !== 'yes')
    return refused('lesson-confirm-sensitive', 'sensitiveConfirmed')
  const known = new Set<string>((await placesOf(ctx)).map(place => place.id))
  if (places.length === 0 || !places.every(id => known.has(id))) return refused('team-unknown', 'places')
  return ok([...new Set([...(places as PlaceId[]), ...(await teamsOf(ctx, draft))])])
}
