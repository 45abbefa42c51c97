import {
  breadcrumbs,
  button,
  buttonGroup,
  details,
  errorFor,
  type FormError,
  form,
  html,
  keyFigure,
  note,
  pageHeading,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import type { DraftValues } from '../model/draft-values.ts'
import type { RowCounts } from '../model/row-counts.ts'
import { rowSum } from '../model/row-sum.ts'
import type { Prepared } from '../queries/prepared-import.ts'
import { columnsSection } from './columns-section.ts'
import { datesSection } from './dates-section.ts'
import { firstRecordsSection } from './first-records-section.ts'
import { placesSection } from './places-section.ts'
import { readingSection } from './reading-section.ts'
import { refusedSection } from './refused-section.ts'
import { worthALookSection } from './worth-a-look-section.ts'

export type DraftPage = {
  draftId: string
  revision: number
  prepared: Prepared
  counts: RowCounts
  /** What the fields of the form hold, and a digest of it that says later whether they were changed. */
  values: DraftValues
  shown: string
  errors?: readonly FormError[]
}

/** What importing a file would do, row by row; its columns, dates and services can be changed here. */
export function draftPage(view: View, page: DraftPage): SafeHtml {
  const title = 'What this file would bring'
  const { sheet } = page.prepared
  const body = html`${breadcrumbs({ items: [{ text: 'Records', href: '/app/records' }, { text: 'Bring in an earlier register', href: '/app/import' }, { text: sheet.fileName }] })}
${pageHeading({ title, above: sheet.fileName })}
${bigCount(page)}${needsNote(page)}
${form({ action: `/app/import/drafts/${page.draftId}`, csrf: view.csrf, body: choices(page) })}
${setAside(view, page)}`
  return signedInPage(view, { title, body, errors: page.errors })
}

function bigCount({ counts }: DraftPage): SafeHtml {
  const records = counts.imported === 1 ? 'record would come in' : 'records would come in'
  return keyFigure({ value: counts.imported.toLocaleString('en-GB'), words: records, note: rowSum(counts) })
}

function needsNote({ prepared }: DraftPage): SafeHtml | undefined {
  const { needs } = prepared.settled
  if (needs.length === 0) return undefined
  const blocks = needs.some(need => need.blocks)
  return html`<div id="needs">${note({
    title: blocks ? 'Before it can come in' : 'Worth knowing',
    body: html`<ul>${needs.map(need => html`<li>${need.sentence}</li>`)}</ul>`,
  })}</div>`
}

function choices(page: DraftPage): SafeHtml {
  const { prepared, values, errors } = page
  return html`<input type="hidden" name="revision" value="${page.revision}"><input type="hidden" name="shown" value="${page.shown}">
${readingSection(prepared.sheet, values, errorFor(page.errors, 'headerRow'))}
${columnsSection(prepared.run, values, errors)}
${datesSection(prepared.run, values)}
${placesSection(prepared, values, errors)}
${worthALookSection(prepared, values)}
${refusedSection(prepared.settled.refused, prepared.sheet.headings, `/app/import/drafts/${page.draftId}/refused.csv`)}
${firstRecordsSection(prepared)}
${buttonGroup([importButton(page), button({ text: 'Look again with these choices', name: 'do', value: 'look', kind: 'secondary', once: true })])}`
}

function importButton({ counts, prepared }: DraftPage): SafeHtml | undefined {
  if (prepared.settled.needs.some(need => need.blocks)) return undefined
  const n = counts.imported
  const text = `Import ${n.toLocaleString('en-GB')} ${n === 1 ? 'record' : 'records'}`
  return button({ text, name: 'do', value: 'import', once: true })
}

function setAside(view: View, { draftId }: DraftPage): SafeHtml {
  return details({
    summary: 'I don’t want to import this file',
    body: html`<p>It goes from here. Your own copy stays where it is.</p>${form({
      action: `/app/import/drafts/${draftId}/discard`,
      csrf: view.csrf,
      body: button({ text: 'Set this file aside', kind: 'secondary', once: true }),
    })}`,
  })
}
