import type { Context } from '#platform/context'
import { toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { ReportId } from '../report.ts'
import { type Answers, saveAnswersBehind, saveOwnAnswers } from '../store/fuller.ts'
import { unsealThread } from './thread-seal.ts'

/** Keeps answers of the fuller report in the thread under a seal; false when its hour has gone by. */
export async function addToReport(door: PublicDoor, seal: string, answers: Answers): Promise<boolean> {
  const digest = unsealThread(door, seal)
  if (!digest) return false
  return saveAnswersBehind(door, { digest, answers, at: toTheHour(door.clock.now()) })
}

/** The same for the actor's own report, which the caller has found to be theirs. */
export async function addToOwnReport(ctx: Context, id: ReportId, answers: Answers): Promise<void> {
  await saveOwnAnswers(ctx, id, answers)
}
