import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { mayAt } from '#capabilities/identity'
import { incidentByReference } from '#capabilities/triage'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { renderPdf } from '#platform/documents/render-pdf'
import { ok, type Result, refused } from '#platform/result'
import { dayOf } from '#platform/time'
import { threadOfRecord } from '../document/thread-of-record.ts'
import { dayText } from '../document/words.ts'
import { gatherRecord } from '../queries/gather-record.ts'

const template = new URL('../templates/golden-thread.typ', import.meta.url)

/**
 * One record's golden thread as a tagged PDF. Every statement carries its record id; the document prints the SHA-256
 * of its statements, so that a copy can be held against the record.
 */
export async function makeGoldenThread(
  ctx: Context,
  reference: string,
): Promise<Result<Uint8Array, 'not-found' | 'not-permitted'>> {
  const incident = await incidentByReference(ctx, reference)
  if (!incident) return refused('not-found')
  if (!mayAt(ctx.actor, 'thread-pack:make', incident.serviceId)) return refused('not-permitted')
  const thread = threadOfRecord(await gatherRecord(ctx, incident))
  const digest = createHash('sha256').update(JSON.stringify(thread)).digest('hex')
  const madeAt = Math.floor(Date.parse(ctx.now()) / 1000)
  const data = { ...thread, digest, made: dayText(dayOf(ctx.now())), organisation: ctx.actor.organisation }
  const pdf = await renderPdf({ template: await readFile(template, 'utf8'), data, madeAt })
  const { serviceId, sensitive, keptFrom } = incident
  await recordAudit(ctx, {
    action: 'made-golden-thread',
    thing: 'incident',
    thingId: incident.id,
    serviceId,
    sensitive,
    keptFrom,
  })
  return ok(pdf)
}
