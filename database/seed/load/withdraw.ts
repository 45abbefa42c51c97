import { openThread, type PublicDoor, withdraw } from '#capabilities/reporting'
import type { Step, Withdraw } from '../step.ts'
import { found, type Standing } from './standing.ts'

/** Ends contact with the six words, as their reporter would. */
export async function withdrawReport(
  door: PublicDoor,
  step: Step & Withdraw,
  standing: Standing,
): Promise<void> {
  const at = { ...door, clock: { now: () => step.at } }
  const opened = await openThread(at, found(standing.reports, step.report).words ?? '')
  if (opened.outcome !== 'open' || !(await withdraw(at, opened.seal)))
    throw new Error(`the demo could not withdraw ${step.report}`)
}
