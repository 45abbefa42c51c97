import { mayAt } from '#capabilities/identity'
import { actionLink, html } from '#web'
import type { RecordSection } from './record-section.ts'

/**
 * The way to offering support once somebody has had a first look. It is a link and nothing more: what was offered to whom is
 * behind the wall, and this page cannot ask.
 */
export const supportSection: RecordSection = async (ctx, record) => {
  const { reference, serviceId, triagedAt, historical } = record
  if (historical || !triagedAt || !mayAt(ctx.actor, 'support:offer', serviceId)) return undefined
  const link = actionLink({
    href: `/app/support/offer?record=${reference}`,
    text: 'Offer support',
    kind: 'secondary',
  })
  return html`<section><h2>Care for those involved</h2><p>Who was there, who told us, whom does it stay with? What they do with the offer is theirs.</p>${link}</section>`
}
