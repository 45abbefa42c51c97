import { cellsTable, html, type SafeHtml } from '#web'
import { countOf } from '../model/count-of.ts'
import type { RefusedRow } from '../model/import-row.ts'

const shown = 50

/** Rows that cannot come in, each with its reason; all of them are in the file to download. */
export function refusedSection(
  refused: readonly Pick<RefusedRow, 'rowNumber' | 'reason' | 'cells'>[],
  headings: readonly string[],
  href: string,
): SafeHtml | undefined {
  if (refused.length === 0) return undefined
  const list = cellsTable({
    caption: 'Rows that were refused',
    captionHidden: true,
    columns: [{ text: 'Row' }, { text: 'Why' }, { text: 'It says' }],
    rows: refused.slice(0, shown).map(row => [String(row.rowNumber), row.reason, said(row.cells, headings)]),
  })
  const more = refused.length > shown && html`<p>These are the first ${shown}.</p>`
  return html`<section><h2>${countOf(refused.length, 'row')} refused</h2>
<p class="measure">They are not lost: <a href="${href}">get them as a file</a>, put them right and send that file.</p>
${list}${more}</section>`
}

function said(cells: readonly string[], headings: readonly string[]): SafeHtml {
  const filled = cells
    .map((text, at) => ({ text: text.replaceAll(/\s+/g, ' ').trim(), heading: headings[at] ?? '' }))
    .filter(({ text }) => text !== '')
    .slice(0, 4)
  return html`${filled.map(({ text, heading }, at) => html`${at > 0 && html`<br>`}<span class="small"><span class="soft">${heading}:</span> ${text.slice(0, 80)}${text.length > 80 && '…'}</span>`)}`
}
