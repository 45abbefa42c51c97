import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { mayAt } from '#capabilities/identity'
import { incidentByReference } from '#capabilities/triage'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { inOurLetters } from '#platform/documents/in-our-letters'
import type { PdfJob } from '#platform/documents/render-pdf'
import { ok, type Result, refused } from '#platform/result'
import { dayOf } from '#platform/time'
import type { GoldenThread } from '../document/golden-thread.ts'
import { threadOfRecord } from '../document/thread-of-record.ts'
import { dayText } from '../document/words.ts'
import { gatherRecord } from '../queries/gather-record.ts'

const template = new URL('../templates/golden-thread.typ', import.meta.url)

/**
 * One record's golden thread, ready to be made into a tagged PDF. Every statement carries its record id; the document
 * prints the SHA-256 of its statements, so that a copy can be held against the record.
 */
export async function makeGoldenThread(
  ctx: Context,
  reference: string,
): Promise<Result<PdfJob, 'not-found' | 'not-permitted'>> {
  const incident = await incidentByReference(ctx, reference)
  if (!incident) return refused('not-found')
  const { id, serviceId, sensitive, keptFrom } = incident
  if (!mayAt(ctx.actor, 'thread-pack:make', serviceId)) return refused('not-permitted')
  const thread = threadOfRecord(await gatherRecord(ctx, incident))
  const deed = {
    action: 'made-golden-thread',
    thing: 'incident',
    thingId: id,
    serviceId,
    sensitive,
    keptFrom,
  }
  await recordAudit(ctx, deed)
  return ok({
    template: await readFile(template, 'utf8'),
    data: pageOf(thread, ctx),
    madeAt: Math.floor(Date.parse(ctx.now()) / 1000),
  })
}

function pageOf(thread: GoldenThread, ctx: Context) {
  const digest = createHash('sha256').update(JSON.stringify(thread)).digest('hex')
  const shown = inPrintableLetters(thread)
  // A heading without a letter is no heading, and PDF/UA refuses it.
  const title = shown.title.trim() || thread.reference
  return {
    ...shown,
    title,
    digest,
    made: dayText(dayOf(ctx.now())),
    organisation: inOurLetters(ctx.actor.organisation),
  }
}

function inPrintableLetters(thread: GoldenThread): GoldenThread {
  return JSON.parse(JSON.stringify(thread), (_name, value) =>
    typeof value === 'string' ? inOurLetters(value) : value,
  )
}
