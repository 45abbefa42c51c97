import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { type Id, newId, type ServiceId } from '#platform/ids'
import type { PlainDate } from '#platform/time'
import type { Decision, Sending } from '../duty.ts'
import type { FactValue } from '../model/condition.ts'

type Answered = ReadonlyMap<string, FactValue | null>

/** Keeps answers about one record; earlier ones stay. */
export async function insertFacts(ctx: Context, incidentId: IncidentId, answers: Answered): Promise<void> {
  if (answers.size === 0) return
  const rows = [...answers].map(answer => ({
    ...factRow(ctx, answer),
    id: newId<'fact'>(),
    incident_id: incidentId,
  }))
  await ctx.db.insertInto('duties.fact').values(rows).execute()
}

/** Keeps answers that hold for every event of a service. */
export async function insertServiceFacts(
  ctx: Context,
  serviceId: ServiceId,
  answers: Answered,
): Promise<void> {
  if (answers.size === 0) return
  const rows = [...answers].map(answer => ({
    ...factRow(ctx, answer),
    id: newId<'service-fact'>(),
    service_id: serviceId,
  }))
  await ctx.db.insertInto('duties.service_fact').values(rows).execute()
}

function factRow(ctx: Context, [field, value]: readonly [string, FactValue | null]) {
  return { ...stamped(ctx), field, value: value === null ? null : JSON.stringify(value) }
}

function stamped(ctx: Context) {
  return { org_id: ctx.actor.orgId, at: ctx.now(), by: ctx.actor.personId ?? null }
}

export type NewDecision = Omit<Decision, 'id' | 'at' | 'by'>

export async function insertDecision(
  ctx: Context,
  incidentId: IncidentId,
  made: NewDecision,
): Promise<Id<'decision'>> {
  const id = newId<'decision'>()
  await ctx.db
    .insertInto('duties.decision')
    .values({
      ...stamped(ctx),
      id,
      incident_id: incidentId,
      rule_id: made.ruleId,
      rule_version: made.ruleVersion,
      indicated: made.indicated,
      facts: JSON.stringify(made.facts),
      decision: made.decision,
      reason: made.reason,
    })
    .execute()
  return id
}

export type NewSending = Omit<Sending, 'id' | 'at' | 'by'>

export async function insertSending(
  ctx: Context,
  incidentId: IncidentId,
  sent: NewSending,
): Promise<Id<'sending'>> {
  const id = newId<'sending'>()
  await ctx.db
    .insertInto('duties.sending')
    .values({
      ...stamped(ctx),
      id,
      incident_id: incidentId,
      rule_id: sent.ruleId,
      what: sent.what,
      sent_at: sent.sentAt,
      sent_by: sent.sentBy,
      reference_received: sent.referenceReceived,
    })
    .execute()
  return id
}

export async function insertAgreement(
  ctx: Context,
  incidentId: IncidentId,
  agreed: { agency: string; words: string; agreedOn: PlainDate },
): Promise<void> {
  const { agency, words, agreedOn } = agreed
  await ctx.db
    .insertInto('duties.agency_agreement')
    .values({
      ...stamped(ctx),
      id: newId<'agency-agreement'>(),
      incident_id: incidentId,
      agency,
      words,
      agreed_on: agreedOn,
    })
    .execute()
}

/** Sets the target of a duty for this organisation, or takes it away. */
export async function saveTarget(ctx: Context, ruleId: string, period: string | undefined): Promise<void> {
  if (period === undefined) {
    const mine = ctx.db.deleteFrom('duties.target').where('org_id', '=', ctx.actor.orgId)
    await mine.where('rule_id', '=', ruleId).execute()
    return
  }
  const set = { ...stamped(ctx), period }
  await ctx.db
    .insertInto('duties.target')
    .values({ ...stamped(ctx), rule_id: ruleId, period })
    .onConflict(conflict =>
      conflict.columns(['org_id', 'rule_id']).doUpdateSet({ period, at: set.at, by: set.by }),
    )
    .execute()
}
