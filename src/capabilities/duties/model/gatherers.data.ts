import type { Instant } from '#platform/time'
import type { CandourStepName } from '../contract.ts'
import type { Sending } from '../duty.ts'

/** The words of a record that a notification can be begun with; no name of anybody is among them. */
export type RecordWords = {
  reference: string
  /** Numbers of those affected, as they stand in their care records. */
  affected: string
  title: string
  happened: string
  madeSafe: string
  peopleTold: string
  category: string
  harm: string
  opinions: string
  known(field: string): string | undefined
  /** What was noted of a step of being open, with the day; undefined where it was not taken. */
  step(name: CandourStepName): string | undefined
  /** Whom other duties of this record were already done to, and when. */
  alsoTold: string
  /** What was decided about this duty, with the reasons. */
  decided: string
  moment(at: Instant): string
}

type Gatherer = (words: RecordWords, sent: Sending | undefined) => string | undefined

const reference: Gatherer = (_words, sent) => sent?.referenceReceived
const happened: Gatherer = ({ title, happened }) => `${title} (${happened})`
const madeSafe: Gatherer = ({ madeSafe }) => madeSafe
const sentAt: Gatherer = ({ moment }, sent) => sent && moment(sent.sentAt)
const informed: Gatherer = ({ step, peopleTold, alsoTold }) =>
  lines([step('told-in-person') ?? peopleTold, alsoTold])
const workRelated: Gatherer = ({ known }) => known('incident.workRelated')

/** What fills each of the fields that recipients ask for. What is not here, a person writes: the record does not know it. */
export const gatherers: Readonly<Record<string, Gatherer>> = {
  'unique person code (no name)': ({ reference, affected }) => affected || `${reference}-P1`,
  'people affected': ({ affected }) => affected,
  'date/time': ({ happened }) => happened,
  date: ({ happened }) => happened,
  'what happened': happened,
  nature: happened,
  'concern summary': happened,
  'what failed': happened,
  'circumstances of death': happened,
  'immediate action': madeSafe,
  'immediate protection': madeSafe,
  'protection plan': madeSafe,
  measures: madeSafe,
  contingency: madeSafe,
  'who informed': informed,
  'who told': informed,
  'told in person by/when': ({ step }) => step('told-in-person'),
  when: ({ step }) => step('told-in-person'),
  'facts given': ({ step, peopleTold }) => step('known-and-not-known') ?? peopleTold,
  'apology given': ({ step }) => step('apology'),
  'support offered': ({ step }) => step('support'),
  'further enquiries explained': ({ step }) => step('enquiries'),
  'attempts if not reachable or declined': ({ step }) =>
    lines([step('not-reached'), step('no-contact-wished')]),
  wishes: ({ step }) => step('no-contact-wished'),
  'expected?': ({ known }) => known('incident.unintendedOrUnexpected'),
  'outcome and date': ({ known }) => known('moment.outcome'),
  'decision log': ({ decided }) => decided,
  'notification ref and sent time': ({ moment }, sent) =>
    sent && `${sent.referenceReceived || 'no reference yet'}, ${moment(sent.sentAt)}`,
  'injury type': ({ harm, category }) => `${category}. ${harm}`,
  injury: ({ harm, category }) => `${category}. ${harm}`,
  'health professional opinion and who': ({ opinions }) => opinions,
  diagnosis: ({ opinions }) => opinions,
  'type of abuse': ({ category }) => category,
  'work-related reason': workRelated,
  'why work-related': workRelated,
  'work link': workRelated,
  days: ({ known }) => known('worker.daysIncapacitated'),
  capacity: ({ known }) => known('person.capacityForThis'),
  'three criteria': ({ known }) =>
    ['person.hasCareSupportNeeds', 'safeguarding.experiencingOrAtRisk', 'person.unableToProtectSelf']
      .map(known)
      .filter(Boolean)
      .join('. '),
  consequences: ({ known }) => known('data.riskToRights'),
  'treatment given': ({ opinions }) => opinions,
  ref: reference,
  'police ref': reference,
  'LA ref': reference,
  'LA safeguarding ref': reference,
  'F2508 ref': reference,
  'DSPT ref': reference,
  'YC ref': reference,
  'LFPSE ref': reference,
  'LeDeR ref': reference,
  sent: sentAt,
  time: sentAt,
  'time of call': sentAt,
  'written record': ({ reference, step }) =>
    step('told-in-person') && `Record ${reference}, with the steps of being open`,
  'written follow-up sent': ({ step }) => step('written-follow-up'),
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n')
}
