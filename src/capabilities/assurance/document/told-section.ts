import type { Role } from '#capabilities/organisation'
import { roleNames } from '#capabilities/organisation'
import type { KeptMessage } from '#capabilities/reporting'
import { dayOf } from '#platform/time'
import type { Gathered, Statement, ThreadSection } from './golden-thread.ts'
import { dayText, momentText, partOfDay } from './words.ts'

/** What people told us: their own words, the part of the day, never who. */
export function toldSection({ told, incident }: Gathered): ThreadSection {
  const statements = told.map(({ report }): Statement => {
    const reached = report.atRiskNow ? 'They said that someone was at risk. ' : ''
    return {
      text: `${reached}“${report.story}”`,
      when: report.toldToDay ? dayText(dayOf(report.toldAt)) : momentText(report.toldAt),
      record: `report ${report.reference}`,
    }
  })
  const register: Statement[] = incident.historical
    ? [
        {
          text: incident.sourceText,
          when: partOfDay(incident.occurredOn, incident.occurredPart),
          record: `earlier register ${incident.sourceReference || 'without a reference'}`,
        },
      ]
    : []
  return {
    title: 'What people told us',
    lead: 'In their own words. Who told us is not in this document.',
    statements: [...statements, ...register],
    nothing: 'Nobody told us in writing.',
  }
}

const heard: Record<KeptMessage['kind'], string> = {
  thanks: 'Thanked',
  question: 'Asked',
  news: 'Told the news',
  reason: 'Told why it takes longer',
  found: 'Told what we found',
  changed: 'Told what we changed',
  outcome: 'Told the outcome',
  answer: 'They answered',
  addition: 'They added',
}

/** The words of a message; what its files show stays in the thread. */
function saidIn({ text, files }: KeptMessage): string {
  const count = files.length === 1 ? '1 photo or document' : `${files.length} photos or documents`
  const words = text && `“${text}”`
  return files.length === 0 ? words : [words, `${count}, kept with the thread`].filter(Boolean).join(' and ')
}

/** What the people who told us, and the people it happened to, heard from us. */
export function heardSection({ told, incident, answers }: Gathered): ThreadSection {
  const messages = told.flatMap(({ report, messages }) =>
    messages.map((message): Statement => {
      const by = message.signedAs ? `, by the ${roleNames[message.signedAs as Role].toLowerCase()}` : ''
      return {
        text: `${heard[message.kind]}${by}: ${saidIn(message)}`,
        when: momentText(message.at),
        record: `message ${message.id} in report ${report.reference}`,
      }
    }),
  )
  return {
    title: 'What people heard from us',
    lead: 'Thanks, questions and answers, what was found, what was changed, the outcome.',
    statements: [...messages, ...peopleTold(incident), ...peopleAnswered(answers)],
    nothing: 'Nobody has been written to yet.',
  }
}

function peopleTold(incident: Gathered['incident']): Statement[] {
  const record = `incident ${incident.reference}`
  if (incident.nobodyElse)
    return [{ text: 'Nobody else was involved, so there was nobody else to tell.', when: '', record }]
  if (!incident.peopleTold) return []
  const answer = incident.peopleMayAnswer && ` How they can answer: ${incident.peopleMayAnswer}`
  return [
    { text: `The people it happened to were told: “${incident.peopleTold}”${answer}`, when: '', record },
  ]
}

function peopleAnswered(answers: Gathered['answers']): Statement[] {
  return answers.map(({ id, from, text, at }) => ({
    text: `They answered (${from}): “${text}”`,
    when: momentText(at),
    record: `answer ${id}`,
  }))
}
