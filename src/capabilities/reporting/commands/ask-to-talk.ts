import { createHash } from 'node:crypto'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import { supportersAt } from '../queries/supporters-at.ts'
import { ownTalk } from '../queries/talks.ts'
import type { OwnReport } from '../report.ts'
import {
  addTalkMessage,
  handBackTalks,
  insertTalkRequest,
  type SaidInTalk,
  talkBehind,
} from '../store/talks.ts'
import { unsealThread } from './thread-seal.ts'

/** What somebody says to a supporter; the first time it may be nothing but the wish to talk. */
export type AskToTalk = { talk: string; form: string }

/**
 * Asks for somebody to talk to from the thread under a seal, or says more to them. The audit trail has no row of it: those
 * who read the trail are not to know who asks for support.
 */
export async function askToTalk(
  door: PublicDoor,
  { seal, talk: text, form }: AskToTalk & { seal: string },
): Promise<SaidInTalk | 'sealed-up'> {
  const digest = unsealThread(door, seal)
  if (!digest) return 'sealed-up'
  const formDigest = door.keys.hmac('talk', `${digest.toString('hex')}\n${form}`)
  const said = await talkBehind(door, { digest, text, formDigest, at: toTheHour(door.clock.now()) })
  return said === 'unknown-thread' ? 'sealed-up' : said
}

/** The same about the actor's own report; they may choose whom. */
export async function askToTalkAsYourself(
  ctx: Context,
  report: Pick<OwnReport, 'id' | 'serviceId' | 'keptFrom'>,
  { talk: text, form, supporter }: AskToTalk & { supporter?: string | undefined },
): Promise<Result<void, 'not-found' | 'other-words'>> {
  const supporters = await supportersAt(ctx, report)
  if (supporters.length === 0) return refused('not-found')
  const chosen: PersonId | null = supporters.find(person => person.id === supporter)?.id ?? null
  // A supporter may have left within the hour.
  await handBackTalks(ctx, report.id)
  await insertTalkRequest(ctx, report, chosen)
  const talkId = await ownTalk(ctx, report.id)
  if (!talkId) return refused('not-found')
  if (text === '') return ok(undefined)
  const formDigest = createHash('sha256').update(`talk\n${report.id}\n${form}`).digest()
  const said = await addTalkMessage(ctx, { talkId, fromReporter: true, text, formDigest })
  return said === 'other-words' ? refused('other-words', 'talk') : ok(undefined)
}
