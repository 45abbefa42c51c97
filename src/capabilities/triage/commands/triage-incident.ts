import { mayAt } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { Incident, IncidentId } from '../incident.ts'
import { type FirstLook, type FirstLookRefusal, firstLook, type Looked } from '../model/first-look.ts'
import { isRefusedFor, isSafeguardingFirst, type LearningResponse } from '../model/learning-responses.ts'
import { isRegraded, type Lowered, loweredBy } from '../model/lowered-by.ts'
import { looksOf, waitingLook } from '../queries/looks-of.ts'
import { categoryLabel } from '../reference/categories.ts'
import { saveAffected } from '../store/affected.ts'
import { insertLook } from '../store/looks.ts'
import { indexIncidents, lockIncident, updateIncident } from '../store.ts'
import { restrictRecord } from './restrict-record.ts'

export type TriageIncident = Looked & { incidentId: IncidentId }

export type TriageRefusal =
  | 'not-found'
  | 'not-permitted'
  | 'historical-record'
  | 'record-closed'
  | 'changed-meanwhile'
  | 'why-missing'
  | 'look-waits'
  | FirstLookRefusal

/** `waits`: what would be lowered, which stays as it was until somebody else has looked. */
export type Triaged = Pick<Incident, 'id' | 'reference'> & { waits: Lowered[] }

/**
 * The first look: what it was, what harm came of it, and how we will learn from it. A person decides; nothing is filled in. A later one is
 * kept beside the first, with why; what lowers harm or leaves safeguarding waits for a second pair of eyes.
 */
export async function triageIncident(
  ctx: Context,
  input: TriageIncident,
): Promise<Result<Triaged, TriageRefusal>> {
  const record = await lockIncident(ctx, input.incidentId)
  if (!record) return refused('not-found')
  if (!mayAt(ctx.actor, 'incident:triage', record.serviceId)) return refused('not-permitted')
  if (record.historical) return refused('historical-record')
  if (record.state === 'closed') return refused('record-closed')
  if (record.revision !== input.revision) return refused('changed-meanwhile')
  const look = firstLook(record, input)
  if (!look.ok) return look
  const kept = await keepLook(ctx, record, look.value, input.why ?? '')
  if (!kept.ok) return kept
  const { id, reference, serviceId, sensitive, keptFrom } = record
  if (input.affected) await saveAffected(ctx, record, input.affected)
  await recordAudit(ctx, {
    action: 'triaged',
    thing: 'incident',
    thingId: id,
    serviceId,
    sensitive,
    keptFrom,
  })
  // Looking again at what was restricted before and opened since restricts it no second time.
  if (isSafeguardingFirst(look.value.category) && !isSafeguardingFirst(record.category))
    await restrictRecord(ctx, record)
  return ok({ id, reference, waits: kept.value })
}

/** Keeps the look as a version, and in the record whatever of it needs nobody else. */
async function keepLook(
  ctx: Context,
  record: Incident,
  look: FirstLook,
  why: string,
): Promise<Result<Lowered[], TriageRefusal>> {
  const looks = await looksOf(ctx, record.id)
  const after = gradedIn(look)
  const again = record.triagedAt !== null && isRegraded(record, after)
  if (again && why === '') return refused('why-missing', 'why')
  const lowers = again ? loweredBy(record, after) : []
  if (lowers.length > 0) {
    if (waitingLook(looks)) return refused('look-waits')
    // Until somebody else agrees, safeguarding still comes first.
    if (isRefusedFor(look.learning_response as LearningResponse, record.category))
      return refused('safeguarding-first', 'learningResponse')
  }
  if (again || looks.length === 0)
    await insertLook(ctx, record.id, { ...after, number: looks.length + 1, why, lowers })
  await saveLook(ctx, record, look, lowers.length > 0)
  return ok(lowers)
}

async function saveLook(ctx: Context, record: Incident, look: FirstLook, waits: boolean) {
  const { category, subcategory, harm_physical, harm_psychological, ...rest } = look
  const graded = { category, subcategory, harm_physical, harm_psychological }
  const looked = { triaged_at: ctx.now(), triaged_by: ctx.actor.personId ?? null }
  await updateIncident(ctx, record.id, { ...rest, ...(waits ? {} : graded), ...looked })
  const stands = waits ? record : look
  await indexIncidents(ctx, [
    { id: record.id, categoryLabel: categoryLabel(stands.subcategory ?? stands.category) },
  ])
}

function gradedIn({ kind, category, subcategory, harm_physical, harm_psychological }: FirstLook) {
  return { kind, category, subcategory, harmPhysical: harm_physical, harmPsychological: harm_psychological }
}
