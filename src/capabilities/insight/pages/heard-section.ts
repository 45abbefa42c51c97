import type { PromisedHours } from '#capabilities/organisation'
import { cellsTable, html, type SafeHtml } from '#web'
import { type HeardAtService, heardRow } from '../model/heard.ts'

export type HeardSection = { hours: PromisedHours; days: number; heard: readonly HeardAtService[] }

/** Are people heard? By service, beside each other and never as a ladder: in the order of their names. */
export function heardSection({ hours, days, heard }: HeardSection): SafeHtml | undefined {
  if (heard.length === 0) return undefined
  const promised = `within ${hours.thanks} hours`
  const rows = heard.map(heardRow)
  return html`<section><h2 id="heard">Are people heard?</h2>
<p class="measure">Of those who told us in the last ${days} days: how long they waited for thanks from a person. Whoever has not been thanked counts as still waiting. And of those whose answer fell due in these days, how many were told what came of it within ${hours.outcome / 24} days.</p>
${cellsTable({
  caption: 'Thanks and answers by service',
  captionHidden: true,
  columns: [
    { text: 'Service' },
    { text: 'Told us', numeric: true },
    { text: 'Half were thanked in' },
    { text: 'Nine of ten in' },
    { text: `Thanked ${promised}` },
    { text: 'Told in time what came of it' },
  ],
  rows: rows.map(row => [row.serviceName, row.told, row.usual, row.most, row.inTime, row.toldInTime]),
})}
<p class="soft small">Without a name, the hour of telling us is all we know: the times may be up to an hour too long. Reports kept from some are not counted, nor are answers to those who ended contact.</p></section>`
}
