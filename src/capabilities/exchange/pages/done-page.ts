import {
  actionLink,
  breadcrumbs,
  button,
  details,
  type FormError,
  form,
  formatInstant,
  html,
  keyFigure,
  note,
  pageHeading,
  type SafeHtml,
  signedInPage,
  summaryList,
  type View,
} from '#web'
import { countOf } from '../model/count-of.ts'
import { orderNames } from '../model/dates/count-date-readings.ts'
import { rowSum } from '../model/row-sum.ts'
import type { ImportedColumn, KeptRefusal, RegisterImport } from '../register-import.ts'
import { refusedSection } from './refused-section.ts'
import { useName } from './use-names.ts'

export type DonePage = {
  made: RegisterImport
  names: ReadonlyMap<string, string>
  refused: readonly KeptRefusal[]
  /** Records whose category nobody has settled. */
  toSettle: number
  mayUndo: boolean
  errors?: readonly FormError[]
}

/** What came of one import, and the way to take it out again. */
export function donePage(view: View, page: DonePage): SafeHtml {
  const { made } = page
  const body = html`${breadcrumbs({ items: [{ text: 'Records', href: '/app/records' }, { text: 'Bring in an earlier register', href: '/app/import' }, { text: made.fileName }] })}
${pageHeading({ title: made.fileName, above: whoAndWhen(page) })}
${made.undoneAt ? takenOut(page) : isHere(page)}
${refusedSection(
  page.refused,
  made.columns.map(each => each.heading),
  `/app/import/${made.id}/refused.csv`,
)}
${details({ summary: 'How its columns were taken', body: summaryList({ rows: made.columns.map(columnRow) }) })}
${page.mayUndo && undo(view, made)}`
  return signedInPage(view, { title: made.fileName, body, errors: page.errors })
}

function whoAndWhen({ made, names }: DonePage): string {
  return `Imported ${formatInstant(new Date(made.madeAt))} by ${names.get(made.madeBy) ?? 'a colleague'}`
}

function isHere({ made, toSettle }: DonePage): SafeHtml {
  const words = made.imported === 1 ? 'record came in' : 'records came in'
  return html`${keyFigure({ value: made.imported.toLocaleString('en-GB'), words, note: rowSum(made) })}
${toSettle > 0 && categoriesStep(made, toSettle)}
<p><a href="/app/records?state=historical">See them among the records</a> · <a href="/app/counts?from=register">See them in the counts</a></p>`
}

function categoriesStep({ id }: RegisterImport, toSettle: number): SafeHtml {
  return html`<section><h2>What each of them was</h2>
<p class="measure">${countOf(toSettle, 'record')} without a category yet. We propose some from their words; you say which are right.</p>
${actionLink({ href: `/app/import/${id}/categories`, text: 'Look at the categories' })}</section>`
}

function takenOut({ made, names }: DonePage): SafeHtml {
  const when = made.undoneAt ? formatInstant(new Date(made.undoneAt)) : ''
  const who = (made.undoneBy && names.get(made.undoneBy)) || 'a colleague'
  return note({
    title: 'Taken out again',
    body: html`<p>${countOf(made.imported, 'record')} taken out on ${when} by ${who}. The file can be imported again.</p>`,
  })
}

function columnRow({ heading, use, dates }: ImportedColumn) {
  const order = dates && dates in orderNames ? `, ${orderNames[dates as keyof typeof orderNames]}` : ''
  return { key: heading, value: `${useName(use)}${order}` }
}

function undo(view: View, { id }: RegisterImport): SafeHtml {
  return details({
    id: 'undo',
    summary: 'Take this import out again',
    body: html`<p class="measure">Its records leave lists, counts and search, with the categories that were said of them. Services and places it opened are closed where nobody uses them. Nothing is taken out once somebody has built on one of its records.</p>${form(
      {
        action: `/app/import/${id}/undo`,
        csrf: view.csrf,
        body: button({ text: 'Take it out', kind: 'warning', once: true }),
      },
    )}`,
  })
}
