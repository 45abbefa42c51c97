import { mayAt } from '#capabilities/identity'
import { html } from '#web'
import type { RecordSection } from './record-section.ts'

/** The whole thread as a document for those who may show it to an inspector. */
export const threadPackSection: RecordSection = async (ctx, record) => {
  if (!mayAt(ctx.actor, 'thread-pack:make', record.serviceId)) return undefined
  return html`<section><h2>Show it</h2><p><a href="/app/records/${record.reference}/thread.pdf">The whole thread as a PDF</a>, every statement with the record it comes from.</p></section>`
}
