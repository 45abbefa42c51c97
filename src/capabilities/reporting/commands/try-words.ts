import type { ReportingDeps } from '../deps.ts'
import { type OpenedWithWords, openThread } from './open-thread.ts'
import type { PutOff } from './submit-at-pace.ts'

/**
 * Opens a thread with six words as they were typed. Words that open nothing are counted by the network they came from and
 * answered more and more slowly; words that open a thread never are, so that a home where many come back is not slowed.
 * Past the limit the right words are put off as well: otherwise it would be no limit.
 */
export async function tryWords(
  { door, guards }: Pick<ReportingDeps, 'door' | 'guards'>,
  from: string,
  typed: string,
): Promise<OpenedWithWords | PutOff> {
  const turn = guards.wrongWords.take(from)
  if (turn.outcome === 'later') return turn
  const opened = await openThread(door, typed).catch((fault: unknown) => {
    guards.wrongWords.giveBack(from)
    throw fault
  })
  // A slip that our list does not know asks the database nothing and tells nobody anything that the list does not.
  if (opened.outcome !== 'opens-nothing') guards.wrongWords.giveBack(from)
  else await guards.pause(turn.seconds)
  return opened
}
