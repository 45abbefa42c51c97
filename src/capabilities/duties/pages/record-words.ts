import { categoryLabel, harmLabel, type Incident, occurredText } from '#capabilities/triage'
import type { RecordWords } from '../model/gatherers.data.ts'
import type { RecordDuties } from '../queries/duties-of.ts'
import { factText, momentText } from './duty-words.ts'

/** The words of a record with which a notification can be begun. */
export function recordWords(incident: Incident, { facts }: RecordDuties): RecordWords {
  const known = (field: string) => {
    const value = facts[field]
    return value === null || value === undefined ? undefined : factText(field, value)
  }
  const opinions = Object.keys(facts).filter(field => field.startsWith('hcp.') && facts[field] === true)
  return {
    reference: incident.reference,
    title: incident.title,
    happened: occurredText(incident.occurredOn, incident.occurredPart),
    madeSafe: incident.madeSafe,
    peopleTold: incident.peopleTold,
    category: categoryLabel(incident.subcategory ?? incident.category),
    harm: [
      `Physical harm: ${harmLabel('physical', incident.harmPhysical) || 'not known yet'}`,
      `psychological harm: ${harmLabel('psychological', incident.harmPsychological) || 'not known yet'}`,
    ].join(', '),
    opinions: opinions.map(field => factText(field, true)).join('. '),
    known,
    moment: momentText,
  }
}
