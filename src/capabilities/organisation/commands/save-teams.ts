import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { PersonId, PlaceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { mayManage } from '../model/may-manage.ts'
import { personById } from '../queries/person-by-id.ts'
import { placesOf } from '../queries/places.ts'
import { lockPeople } from '../store/organisations.ts'
import { deletePlaceMember, insertPlaceMember } from '../store/people.ts'

/** Says to which of the open places' teams somebody belongs; lessons for a place reach its team. */
export async function saveTeams(
  ctx: Context,
  { personId, placeIds }: { personId: PersonId; placeIds: readonly string[] },
): Promise<Result<void, 'not-permitted' | 'not-found'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  await lockPeople(ctx)
  const person = await personById(ctx, personId)
  if (!person || person.leftOn) return refused('not-found')
  const open: PlaceId[] = (await placesOf(ctx)).map(place => place.id)
  if (placeIds.some(id => !open.includes(id as PlaceId))) return refused('not-found')
  const [joined, other] = [true, false].map(wanted => open.filter(id => placeIds.includes(id) === wanted))
  await deletePlaceMember(ctx, personId, other)
  for (const placeId of joined ?? []) await insertPlaceMember(ctx, placeId, personId)
  await recordAudit(ctx, { action: 'saved-teams', thing: 'person', thingId: personId })
  return ok(undefined)
}
