import type { Instant } from '#platform/time'
import type { Sending } from '../duty.ts'

/** The words of a record that a notification can be begun with; no name of anybody is among them. */
export type RecordWords = {
  reference: string
  title: string
  happened: string
  madeSafe: string
  peopleTold: string
  category: string
  harm: string
  opinions: string
  known(field: string): string | undefined
  moment(at: Instant): string
}

type Gatherer = (words: RecordWords, sent: Sending | undefined) => string | undefined

const reference: Gatherer = (_words, sent) => sent?.referenceReceived
const happened: Gatherer = ({ title, happened }) => `${title} (${happened})`
const madeSafe: Gatherer = ({ madeSafe }) => madeSafe
const workRelated: Gatherer = ({ known }) => known('incident.workRelated')

/** What fills each of the fields that recipients ask for. What is not here, a person writes: the record does not know it. */
export const gatherers: Readonly<Record<string, Gatherer>> = {
  'unique person code (no name)': ({ reference }) => `${reference}-P1`,
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
  'who informed': ({ peopleTold }) => peopleTold,
  'who told': ({ peopleTold }) => peopleTold,
  'facts given': ({ peopleTold }) => peopleTold,
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
  sent: ({ moment }, sent) => sent && moment(sent.sentAt),
  'written follow-up sent': ({ moment }, sent) => sent && moment(sent.sentAt),
}
