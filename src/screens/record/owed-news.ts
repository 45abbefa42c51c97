import type { Message, Report } from '#capabilities/reporting'
import type { Incident } from '#capabilities/triage'
import { formatDay } from '#web'
import { owedNewsBy } from '../home/news-owed.ts'

/** By when whoever told us is owed news about an open record; nothing before they are thanked or once they know the outcome. */
export function owedNews(
  record: Pick<Incident, 'state'>,
  report: Pick<Report, 'thankedAt'>,
  messages: readonly Message[],
): string[] {
  const ours = messages.filter(({ kind }) => kind !== 'answer' && kind !== 'addition')
  const last = ours.at(-1)
  if (record.state === 'closed' || !report.thankedAt || !last) return []
  if (ours.some(({ kind }) => kind === 'outcome')) return []
  return [`They are owed news by ${formatDay(owedNewsBy(last.at))}.`]
}
