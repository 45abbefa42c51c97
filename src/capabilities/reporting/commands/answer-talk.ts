import { createHash } from 'node:crypto'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { addTalkMessage, markTalked, type TalkId } from '../store/talks.ts'

export type AnswerTalk = { talkId: TalkId; text: string; form: string }

/** Answers somebody who would like to talk, under the supporter's name. Row-level security decides whose talk it is. */
export async function answerTalk(
  ctx: Context,
  { talkId, text, form }: AnswerTalk,
): Promise<Result<void, 'not-found' | 'other-words'>> {
  const formDigest = createHash('sha256').update(`answer\n${talkId}\n${form}`).digest()
  const said = await addTalkMessage(ctx, { talkId, fromReporter: false, text, formDigest })
  if (said === 'unknown') return refused('not-found')
  return said === 'other-words' ? refused('other-words', 'text') : ok(undefined)
}

/** Notes that they have talked, so that the next one comes first. */
export async function noteTalked(ctx: Context, id: TalkId): Promise<void> {
  await markTalked(ctx, id)
}
