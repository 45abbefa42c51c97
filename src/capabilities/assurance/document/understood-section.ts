import { answerNames, factorById, keyQuestions, type Review, relevances } from '#capabilities/review'
import type { Gathered, Statement, ThreadSection } from './golden-thread.ts'
import { dayText, momentText } from './words.ts'

/** What happened, how the work was set up, and what was found about it. */
export function understoodSection({ review }: Gathered): ThreadSection {
  return {
    title: 'What we understood',
    lead: 'The system before any person: how work was set up, and what made sense at the time.',
    statements: review ? [...timeline(review), ...asked(review), ...factors(review), ...found(review)] : [],
    nothing: 'No review was opened.',
  }
}

function timeline({ timeline }: Review): Statement[] {
  return timeline.map(entry => ({
    text: `${entry.what}${entry.source && ` (from: ${entry.source})`}`,
    when: `${dayText(entry.happenedOn)}${entry.happenedAt && `, ${entry.happenedAt}`}`,
    record: `timeline entry ${entry.id}`,
  }))
}

function asked({ id, answers: given }: Review): Statement[] {
  return keyQuestions.flatMap(question => {
    const answer = given.find(each => each.question === question.id)
    if (!answer) return []
    const note = answer.note && ` ${answer.note}`
    return [
      {
        text: `${question.text} ${answerNames(question.id)[answer.answer]}.${note}`,
        when: '',
        record: `key question ${question.id} of review ${id}`,
      },
    ]
  })
}

function factors({ id, factors }: Review): Statement[] {
  return factors.map(({ factor, relevance, note }) => ({
    text: `${factorById(factor)?.label ?? factor}: ${relevances[relevance].toLowerCase()}.${note && ` ${note}`}`,
    when: '',
    record: `factor ${factor} of review ${id}`,
  }))
}

function found({ id, findings, wentWell, noFindingReason }: Review): Statement[] {
  const well = wentWell ? [{ text: `What went well: ${wentWell}`, when: '', record: `review ${id}` }] : []
  const none = noFindingReason
    ? [{ text: `No finding: ${noFindingReason}`, when: '', record: `review ${id}` }]
    : []
  const all = findings.map(finding => ({
    text: `Finding: ${finding.text}`,
    when: momentText(finding.recordedAt),
    record: `finding ${finding.id}`,
  }))
  return [...well, ...all, ...none]
}
