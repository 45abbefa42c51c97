import { cellsTable, details, formatDay, html, type SafeHtml } from '#web'
import type { ImportRow } from '../model/import-row.ts'
import { sourceText } from '../model/source-text.ts'
import type { Prepared } from '../queries/prepared-import.ts'

const shown = 5

/** The first rows as the records they would become. */
export function firstRecordsSection({ settled }: Prepared): SafeHtml | undefined {
  const rows = settled.newRows.slice(0, shown)
  if (rows.length === 0) return undefined
  const list = cellsTable({
    caption: 'The first records',
    captionHidden: true,
    columns: [
      { text: 'Row' },
      { text: 'When' },
      { text: 'Where' },
      { text: 'Reference' },
      { text: 'What it says' },
    ],
    rows: rows.map(row => [
      String(row.rowNumber),
      whenOf(row),
      [row.service, row.place].filter(Boolean).join(', '),
      row.reference ?? html`<span class="soft">none</span>`,
      inWords(row),
    ]),
  })
  return html`<section><h2>The first records as we read them</h2>${list}</section>`
}

function whenOf({ occurredOn, reportedOn, occurredAt }: ImportRow): string {
  const day = occurredOn ?? reportedOn
  const time = occurredAt ? `, ${occurredAt}` : ''
  return day ? `${formatDay(day, 'short')}${time}` : ''
}

function inWords(row: ImportRow): SafeHtml {
  const text = sourceText(row)
  const start = (row.story ?? text).replaceAll(/\s+/g, ' ').slice(0, 140)
  return html`${start}${start.length === 140 && '…'}${details({ summary: 'All of it', body: html`<p class="typed">${text}</p>` })}`
}
