import { cellsTable, errorFor, type FormError, html, type SafeHtml, select } from '#web'
import type { DraftValues } from '../model/draft-values.ts'
import type { DryRun } from '../model/dry-run.ts'
import { useNames } from './use-names.ts'

/** Every column of the file, what it is taken for and why; each can be changed. */
export function columnsSection(
  run: DryRun,
  values: DraftValues,
  errors: readonly FormError[] | undefined,
): SafeHtml {
  const rows = run.columns.map((column, at) => {
    const name = `use-${at}`
    const label = `What “${column.heading}” is`
    return [
      column.heading,
      samples(column.look.samples),
      html`${select({ name, label, labelClasses: 'govuk-visually-hidden', items: useNames, value: values[name], error: errorFor(errors, name) })}<span class="small soft">${column.why}</span>`,
    ]
  })
  const list = cellsTable({
    caption: 'Columns',
    captionHidden: true,
    columns: [{ text: 'Column' }, { text: 'It says' }, { text: 'We take it as' }],
    rows,
  })
  return html`<section><h2>What each column is</h2>
<p class="measure">Change what is not right, then look again.</p>${list}</section>`
}

function samples(values: readonly string[]): SafeHtml {
  if (values.length === 0) return html`<span class="soft">nothing</span>`
  return html`${values.map((value, at) => html`${at > 0 && html`<br>`}<span class="small">${value}</span>`)}`
}
