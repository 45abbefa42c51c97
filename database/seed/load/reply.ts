import { readFile } from 'node:fs/promises'
import { openThread, replyToOwnReport, replyToThread } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import type { FileDesk } from '#platform/files/file-desk'
import type { Reply, Step } from '../step.ts'
import { done } from './load-provider.ts'
import type { Doors } from './perform-step.ts'
import { formOf, found, type Standing } from './standing.ts'

/** Answers in one's own thread: with the six words, or signed in. */
export async function reply(
  ctx: Context,
  { door, files }: Doors,
  step: Step & Reply,
  standing: Standing,
): Promise<void> {
  const { id, words } = found(standing.reports, step.report)
  const form = formOf(`${step.report} ${step.at}`)
  const photo = step.photo === undefined ? undefined : await photoFrom(files, step.photo)
  if (words === undefined) {
    done(await replyToOwnReport(ctx, { reportId: id, text: step.words, form }, photo))
    return
  }
  const at = { ...door, clock: { now: () => step.at } }
  const opened = await openThread(at, words)
  if (opened.outcome !== 'open')
    throw new Error(`six words of the demo did not open their thread: ${opened.outcome}`)
  const replied = await replyToThread(at, { seal: opened.seal, text: step.words, form }, photo)
  if (replied.outcome !== 'received') throw new Error(`a reply of the demo was not kept: ${replied.outcome}`)
}

/** A made-up photo, made anew by the same desk as everybody's. */
async function photoFrom(desk: FileDesk, name: string) {
  const clean = await desk.clean(await readFile(new URL(`../pictures/${name}`, import.meta.url)), false)
  if (!clean.ok) throw new Error(`a photo of the demo was refused: ${clean.why}`)
  return { desk, files: [clean.file] }
}
