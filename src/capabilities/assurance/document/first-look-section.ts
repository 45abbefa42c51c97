import {
  categoryLabel,
  harmLabel,
  type IncidentState,
  type LearningResponse,
  learningResponses,
  stateNames,
} from '#capabilities/triage'
import type { Gathered, Statement, ThreadSection } from './golden-thread.ts'
import { momentText } from './words.ts'

/** The first look and every move of the record since. */
export function firstLookSection({ incident, moves }: Gathered): ThreadSection {
  const record = `incident ${incident.reference}`
  const when = incident.triagedAt ? momentText(incident.triagedAt) : ''
  const facts = [
    incident.madeSafe && `Made safe: ${incident.madeSafe}`,
    incident.category && `What it was: ${categoryLabel(incident.subcategory ?? incident.category)}`,
    incident.harmPhysical && `Physical harm: ${harmLabel('physical', incident.harmPhysical)}`,
    incident.harmPsychological &&
      `Psychological harm: ${harmLabel('psychological', incident.harmPsychological)}`,
    incident.learningResponse && `How we learn from it: ${learningName(incident.learningResponse)}`,
    incident.learningReason && `Why: ${incident.learningReason}`,
  ].filter(text => typeof text === 'string' && text !== '')
  return {
    title: 'A first look, and where it went',
    lead: 'Harm is graded for learning. It decides no duty and judges nobody.',
    statements: [
      ...facts.map((text): Statement => ({ text: String(text), when, record })),
      ...moves.map(moved(record)),
    ],
    nothing: 'Nobody has had a first look yet.',
  }
}

function learningName(response: string): string {
  return learningResponses[response as LearningResponse].label.toLowerCase()
}

function moved(record: string) {
  return (move: Gathered['moves'][number]): Statement => ({
    text: `${sentence(move.from, move.to)}${move.reason && ` ${move.reason}`}`,
    when: momentText(move.at),
    record,
  })
}

function sentence(from: IncidentState, to: IncidentState): string {
  return `Moved from “${stateNames[from]}” to “${stateNames[to]}”.`
}
