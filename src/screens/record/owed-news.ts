import type { Message, Report } from '#capabilities/reporting'
import type { Incident } from '#capabilities/triage'
import type { PlainDate } from '#platform/time'
import { formatDay } from '#web'
import { owedNewsBy } from '../home/news-owed.ts'

/** By when whoever told us is owed news about an open record; nothing before they are thanked or once they know the outcome. */
export function owedNews(
  record: Pick<Incident, 'state'>,
  report: Pick<Report, 'thankedAt' | 'withdrawnAt'>,
  messages: readonly Message[],
  today: PlainDate,
): string[] {
  const ours = messages.filter(({ kind }) => kind !== 'answer' && kind !== 'addition')
  const last = ours.at(-1)
  if (report.withdrawnAt) return ['They have ended contact. What happened stays here to learn from.']
  if (record.state === 'closed' || !report.thankedAt || !last) return []
  if (ours.some(({ kind }) => kind === 'outcome')) return []
  const by = owedNewsBy(last.at)
  return [
    by < today
      ? `They have been owed news since ${formatDay(by)}.`
      : `They are owed news by ${formatDay(by)}.`,
  ]
}
