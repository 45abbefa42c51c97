import { kindNames, stateNames } from '#capabilities/triage'
import { changedSection } from './changed-section.ts'
import { firstLookSection } from './first-look-section.ts'
import type { Gathered, GoldenThread } from './golden-thread.ts'
import { sharedSection } from './shared-section.ts'
import { heardSection, toldSection } from './told-section.ts'
import { understoodSection } from './understood-section.ts'
import { partOfDay } from './words.ts'

/** The golden thread in the order of the learning cycle. */
export function threadOfRecord(gathered: Gathered): GoldenThread {
  const { incident, serviceName, placeText } = gathered
  const sections = [
    toldSection,
    firstLookSection,
    understoodSection,
    changedSection,
    sharedSection,
    heardSection,
  ]
  return {
    title: incident.title,
    reference: incident.reference,
    kind: kindNames[incident.kind],
    where: placeText || serviceName,
    occurred: partOfDay(incident.occurredOn, incident.occurredPart),
    state: stateNames[incident.state],
    sections: sections.map(section => section(gathered)),
  }
}
