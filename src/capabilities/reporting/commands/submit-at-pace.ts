import { isWork } from '#methods/work'
import type { ReportingDeps } from '../deps.ts'
import { type SubmitReport, type Submitted, submitReport } from './submit-report.ts'

/** Too much came from there: nothing was kept, and nothing is lost. */
export type PutOff = { outcome: 'later'; minutes: number }

/** Without the work that was asked for a report is slower, and as welcome. */
const secondsWithoutWork = 5

/**
 * Keeps a report and, when many came from one network, answers later: whoever is at risk does not wait for it, only whoever
 * sends the next. Counted is what was kept, so that a form with a gap in it and one sent twice cost nothing.
 */
export async function submitAtPace(
  { door, guards }: Pick<ReportingDeps, 'door' | 'guards'>,
  { from, work, told }: { from: string; work: string | undefined; told: SubmitReport },
): Promise<Submitted | PutOff> {
  const turn = guards.reports.take(from)
  if (turn.outcome === 'later') return turn
  const submitted = await submitReport(door, told).catch((fault: unknown) => {
    guards.reports.giveBack(from)
    throw fault
  })
  if (submitted.outcome !== 'received') guards.reports.giveBack(from)
  else await guards.pause(secondsFor(turn.seconds, hasWorked(told, work, guards.proofOfWork)))
  return submitted
}

function secondsFor(seconds: number, worked: boolean): number {
  return worked ? seconds : Math.max(seconds, secondsWithoutWork)
}

function hasWorked({ code, form }: SubmitReport, answer: string | undefined, bits: number): boolean {
  return bits === 0 || (answer !== undefined && isWork([code, form], answer, bits))
}
