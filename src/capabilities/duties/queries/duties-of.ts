import { everyServiceOf, type Service } from '#capabilities/organisation'
import type { Incident, IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { Instant } from '#platform/time'
import type { AgencyAgreement, Duty } from '../duty.ts'
import { assess } from '../model/assess.ts'
import type { Facts } from '../model/condition.ts'
import { factsIn, gatherFacts, type KnownFacts } from '../model/gather-facts.ts'
import { type LetterOwed, letterFollows, letterOwed } from '../model/letter-owed.ts'
import { nationIn } from '../model/nation-in.ts'
import { namedSince, safeguardingFirst } from '../model/parked-methods.ts'
import { answersForServices, answersOf } from './answers-of.ts'
import { candourStepsByRecord, contactNotWished } from './candour-of.ts'
import { firstTold } from './first-told.ts'
import { agreementsOf, decisionsOf, sendingsOf, targetsOf } from './history-of.ts'

export type RecordDuties = {
  known: KnownFacts
  facts: Facts
  duties: Duty[]
  /** Safeguarding or the police come first, and nobody has agreed, to what is known now, that we may ask people what happened. */
  parked: boolean
  safeguarding: boolean
  /** What follows on telling somebody in person, until it is noted as sent. */
  letter: LetterOwed | undefined
  agreements: AgencyAgreement[]
}

type Evaluated = Omit<RecordDuties, 'agreements' | 'parked'>

/** The duties of records, evaluated against what is known now, by record. */
export async function dutiesByRecord(
  ctx: Context,
  incidents: readonly Incident[],
): Promise<Map<IncidentId, Evaluated>> {
  const kept = await keptOf(
    ctx,
    incidents.map(({ id }) => id),
  )
  const services = new Map((await everyServiceOf(ctx)).map(service => [service.id, service]))
  const result = new Map<IncidentId, Evaluated>()
  for (const incident of incidents) {
    const service = services.get(incident.serviceId)
    if (service) result.set(incident.id, evaluated(incident, service, kept, ctx.now()))
  }
  return result
}

type Kept = Awaited<ReturnType<typeof keptOf>>

/** All that people answered, decided, sent and noted about these records. */
async function keptOf(ctx: Context, ids: readonly IncidentId[]) {
  return {
    answers: await answersOf(ctx, ids),
    serviceAnswers: await answersForServices(ctx),
    told: await firstTold(ctx, ids),
    decisions: await decisionsOf(ctx, ids),
    sendings: await sendingsOf(ctx, ids),
    targets: await targetsOf(ctx),
    steps: await candourStepsByRecord(ctx, ids),
    unwished: await contactNotWished(ctx, ids),
  }
}

function evaluated(incident: Incident, service: Service, kept: Kept, now: Instant): Evaluated {
  const { id, serviceId } = incident
  const { targets } = kept
  const known = gatherFacts({
    incident,
    service,
    toldAt: kept.told.get(id),
    answers: kept.answers.get(id) ?? [],
    serviceAnswers: kept.serviceAnswers.get(serviceId) ?? [],
  })
  const facts = factsIn(known)
  const history = {
    decisions: kept.decisions.get(id) ?? [],
    sendings: kept.sendings.get(id) ?? [],
    targets,
  }
  const duties = assess(facts, history, now)
  const letter = letterOwed(duties, {
    steps: kept.steps.get(id) ?? [],
    wishesContact: !kept.unwished.has(id),
    nation: nationIn(facts),
    target: targets.get(letterFollows.target),
  })
  return { known, facts, duties, letter, safeguarding: safeguardingFirst(facts) }
}

/** The duties of one record as they stand now. */
export async function dutiesOf(ctx: Context, incident: Incident): Promise<RecordDuties> {
  const found = (await dutiesByRecord(ctx, [incident])).get(incident.id)
  if (!found) throw new Error('a record without a service')
  const agreements = await agreementsOf(ctx, incident.id)
  const agreed = agreements.at(-1)
  const isAgreed = agreed !== undefined && !namedSince(found.known, agreed.at)
  return { ...found, agreements, parked: found.safeguarding && !isAgreed }
}
