import {
  breadcrumbs,
  button,
  cellsTable,
  emptyState,
  errorFor,
  type FormError,
  form,
  formatDay,
  formatInstant,
  html,
  pageHeading,
  type SafeHtml,
  sideBySide,
  signedInPage,
  tag,
  textInput,
  type View,
} from '#web'
import type { DraftId, RegisterImport } from '../register-import.ts'

export type ImportPage = {
  imports: readonly RegisterImport[]
  names: ReadonlyMap<string, string>
  drafts: readonly { id: DraftId; fileName: string; expiresAt: string }[]
  errors?: readonly FormError[]
}

/** Where an earlier register comes in, beside what came before. */
export function importPage(view: View, page: ImportPage): SafeHtml {
  const title = 'Bring in an earlier register'
  const lead =
    'Your incidents and accidents so far, from a spreadsheet. First you see what would come of every row. Nothing is added before you say so, and you can take it out again.'
  const body = html`${breadcrumbs({ items: [{ text: 'Records', href: '/app/records' }, { text: title }] })}
${pageHeading({ title, lead })}
${sideBySide({ main: uploadForm(view, page), aside: whatComesOfIt(), asideLabel: 'What comes of it' })}
${waiting(page)}${earlier(page)}`
  return signedInPage(view, { title, body, errors: page.errors })
}

function uploadForm(view: View, { errors }: ImportPage): SafeHtml {
  return form({
    action: '/app/import',
    csrf: view.csrf,
    files: true,
    body: [
      textInput({
        name: 'file',
        label: 'Your register',
        hint: 'An Excel workbook (.xlsx) or a CSV file, up to 15 MB. Titles, blank rows and your own headings are fine.',
        type: 'file',
        error: errorFor(errors, 'file'),
        attributes: { accept: '.csv,.xlsx,.tsv,.txt' },
      }),
      button({ text: 'Look at this file', once: true }),
    ],
  })
}

function whatComesOfIt(): SafeHtml {
  return html`<h2>What comes of it</h2>
<ul>
<li>Each row becomes a record marked <em>earlier register</em>. Nobody is owed thanks or an answer for it.</li>
<li>Counts keep these records apart until you ask for them.</li>
<li>Columns that name who reported, or colleagues, are left out unless you choose otherwise.</li>
<li>The same row comes in once, however often you send it.</li>
<li>Only you see the file while you decide. After a day it is gone from here.</li>
</ul>`
}

function waiting({ drafts }: ImportPage): SafeHtml | undefined {
  if (drafts.length === 0) return undefined
  const items = drafts.map(
    ({ id, fileName, expiresAt }) =>
      html`<li><a href="/app/import/drafts/${id}">${fileName}</a> <span class="soft">– here until ${formatInstant(new Date(expiresAt))}</span></li>`,
  )
  return html`<section><h2>Not imported yet</h2><ul>${items}</ul></section>`
}

function earlier({ imports, names }: ImportPage): SafeHtml {
  const list = cellsTable({
    caption: 'Imports so far',
    columns: [{ text: 'File' }, { text: 'When' }, { text: 'By' }, { text: 'Records', numeric: true }],
    rows: imports.map(made => [
      html`<a href="/app/import/${made.id}">${made.fileName}</a>${made.undoneAt && html` ${tag({ text: 'Taken out' })}`}`,
      formatDay(made.madeAt.slice(0, 10), 'short'),
      names.get(made.madeBy) ?? '',
      made.imported.toLocaleString('en-GB'),
    ]),
    empty: emptyState({
      title: 'No imports yet',
      body: 'What you import is listed here, with what came of every row and a way to take it out again.',
    }),
  })
  return html`<section>${list}</section>`
}
