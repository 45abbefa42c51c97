import { everyServiceOf } from '#capabilities/organisation'
import type { Incident, IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { AgencyAgreement, Duty } from '../duty.ts'
import { assess } from '../model/assess.ts'
import type { Facts } from '../model/condition.ts'
import { factsIn, gatherFacts, type KnownFacts } from '../model/gather-facts.ts'
import { type LetterOwed, letterFollows, letterOwed } from '../model/letter-owed.ts'
import { nationIn } from '../model/nation-in.ts'
import { safeguardingFirst } from '../model/parked-methods.ts'
import { answersForServices, answersOf } from './answers-of.ts'
import { candourStepsByRecord, contactNotWished } from './candour-of.ts'
import { firstTold } from './first-told.ts'
import { agreementsOf, decisionsOf, sendingsOf, targetsOf } from './history-of.ts'

export type RecordDuties = {
  known: KnownFacts
  facts: Facts
  duties: Duty[]
  /** Safeguarding or the police come first, and nobody has agreed yet that we may ask people about what happened. */
  parked: boolean
  safeguarding: boolean
  /** What follows on telling somebody in person, until it is noted as sent. */
  letter: LetterOwed | undefined
  agreements: AgencyAgreement[]
}

/** The duties of records, evaluated against what is known now, by record. */
export async function dutiesByRecord(
  ctx: Context,
  incidents: readonly Incident[],
): Promise<Map<IncidentId, Omit<RecordDuties, 'agreements' | 'parked'>>> {
  const ids = incidents.map(({ id }) => id)
  const [answers, serviceAnswers] = [await answersOf(ctx, ids), await answersForServices(ctx)]
  const [told, decisions] = [await firstTold(ctx, ids), await decisionsOf(ctx, ids)]
  const [sendings, targets] = [await sendingsOf(ctx, ids), await targetsOf(ctx)]
  const [steps, unwished] = [await candourStepsByRecord(ctx, ids), await contactNotWished(ctx, ids)]
  const services = new Map((await everyServiceOf(ctx)).map(service => [service.id, service]))
  const result = new Map<IncidentId, Omit<RecordDuties, 'agreements' | 'parked'>>()
  for (const incident of incidents) {
    const service = services.get(incident.serviceId)
    if (!service) continue
    const known = gatherFacts({
      incident,
      service,
      toldAt: told.get(incident.id),
      answers: answers.get(incident.id) ?? [],
      serviceAnswers: serviceAnswers.get(incident.serviceId) ?? [],
    })
    const facts = factsIn(known)
    const history = {
      decisions: decisions.get(incident.id) ?? [],
      sendings: sendings.get(incident.id) ?? [],
      targets,
    }
    const duties = assess(facts, history, ctx.now())
    const letter = letterOwed(duties, {
      steps: steps.get(incident.id) ?? [],
      wishesContact: !unwished.has(incident.id),
      nation: nationIn(facts),
      target: targets.get(letterFollows.target),
    })
    result.set(incident.id, { known, facts, duties, letter, safeguarding: safeguardingFirst(facts) })
  }
  return result
}

/** The duties of one record as they stand now. */
export async function dutiesOf(ctx: Context, incident: Incident): Promise<RecordDuties> {
  const found = (await dutiesByRecord(ctx, [incident])).get(incident.id)
  if (!found) throw new Error('a record without a service')
  const agreements = await agreementsOf(ctx, incident.id)
  return { ...found, agreements, parked: found.safeguarding && agreements.length === 0 }
}
