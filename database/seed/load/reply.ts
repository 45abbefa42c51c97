import { openThread, type PublicDoor, replyToOwnReport, replyToThread } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import type { Reply, Step } from '../step.ts'
import { done } from './load-provider.ts'
import { formOf, found, type Standing } from './standing.ts'

/** Answers in one's own thread: with the six words, or signed in. */
export async function reply(
  ctx: Context,
  door: PublicDoor,
  step: Step & Reply,
  standing: Standing,
): Promise<void> {
  const { id, words } = found(standing.reports, step.report)
  const form = formOf(`${step.report} ${step.at}`)
  if (words === undefined) {
    done(await replyToOwnReport(ctx, { reportId: id, text: step.words, form }))
    return
  }
  const at = { ...door, clock: { now: () => step.at } }
  const opened = await openThread(at, words)
  if (opened.outcome !== 'open')
    throw new Error(`six words of the demo did not open their thread: ${opened.outcome}`)
  const replied = await replyToThread(at, { seal: opened.seal, text: step.words, form })
  if (replied.outcome !== 'received') throw new Error(`a reply of the demo was not kept: ${replied.outcome}`)
}
