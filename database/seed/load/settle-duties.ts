import {
  answerForService,
  answerQuestions,
  decideDuty,
  dutiesOf,
  isOpen,
  isParked,
  noteAgreement,
  noteSending,
} from '#capabilities/duties'
import { type Incident, type IncidentId, incidentById } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { dayOf, daysBetween, type PlainDate } from '#platform/time'
import { done } from './load-provider.ts'

// Today looks back as long; what is older needs no answers to look lived in.
const lookBackDays = 92

/**
 * Goes through the duties of a record as its manager would: an agency agrees where safeguarding comes first, and the questions
 * are answered, decided and noted as sent. The last two days are left as they are, so that Today has something to show.
 */
export async function settleDuties(ctx: Context, id: IncidentId, today: PlainDate): Promise<void> {
  const record = await incidentById(ctx, id)
  if (!record) return
  if (await isParked(ctx, record)) done(await noteAgreement(ctx, id, agreement(ctx)))
  const age = daysBetween(dayOf(ctx.now()), today)
  if (age > lookBackDays || record.kind === 'good-care') return
  const { facts } = await dutiesOf(ctx, record)
  if (facts['service.regulatedActivity'] === undefined)
    done(await answerForService(ctx, record.serviceId, ofTheService))
  if (age < 2) return
  done(await answerQuestions(ctx, id, answersFor(record)))
  await decideAll(ctx, record)
}

async function decideAll(ctx: Context, record: Incident): Promise<void> {
  const { duties } = await dutiesOf(ctx, record)
  for (const { rule, standing } of duties.filter(duty => isOpen(duty.standing))) {
    const ruleId = rule.id
    if (standing === 'to-find-out') {
      const reason = 'Nothing that we know points to it. We look again if more comes to light.'
      done(await decideDuty(ctx, record.id, { ruleId, decision: 'not-notify', reason }))
      continue
    }
    done(
      await decideDuty(ctx, record.id, {
        ruleId,
        decision: 'notify',
        reason: `${rule.recipient} should know.`,
      }),
    )
    const what =
      ruleId === 'CANDOUR-GENERAL' ? 'Told in person, with an apology.' : 'The form, through the portal.'
    done(await noteSending(ctx, record.id, { ruleId, what, ...sentNow(ctx), referenceReceived: '' }))
  }
}

function sentNow(ctx: Context) {
  const day = dayOf(ctx.now())
  return { sentOn: day, sentAt: '00:00', sentBy: ctx.actor.name }
}

function agreement(ctx: Context) {
  const words = 'The duty worker said that we may ask those who were there, and what not to ask.'
  return { agency: 'The council’s safeguarding team', agreedOn: dayOf(ctx.now()), words }
}

const ofTheService = {
  'service.regulatedActivity': 'yes',
  'service.nhsFunded': 'no',
  'service.nhsStandardContract': 'no',
  'service.isCharity': 'no',
  'service.ofstedRegistered': 'no',
}

// What happened to a building, to data or to somebody at work did not happen to somebody we support.
const notToAPerson = ['staff_injury', 'violence', 'info_gov', 'environment', 'staffing']

function answersFor({ category, harmPhysical }: Incident): Record<string, string> {
  const severe = harmPhysical === 'severe' || harmPhysical === 'fatal'
  return {
    'person.isServiceUser': notToAPerson.includes(category ?? '') ? 'no' : 'yes',
    ...(category === 'safeguarding' ? {} : { 'safeguarding.abuseOrAllegation': 'no' }),
    'safeguarding.experiencingOrAtRisk': 'no',
    'police.suspectedCrime': 'no',
    'police.reportedOrInvestigating': 'no',
    'incident.unintendedOrUnexpected': 'yes',
    'incident.workRelated': 'no',
    'hcp.impairmentNotTemporary': 'no',
    'hcp.impairment28d': 'no',
    'hcp.structuralChange': severe ? 'yes' : 'no',
    'hcp.prolongedPain28d': 'no',
    'hcp.prolongedPsych28d': 'no',
    'hcp.shortenedLife': 'no',
    'hcp.treatmentToPreventDeathOrSuchInjury': 'no',
  }
}
