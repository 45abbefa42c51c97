import { html } from '../html.ts'
import { attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type CellsColumn = { readonly text: string; readonly numeric?: boolean | undefined }

export type CellsTableOptions = {
  readonly caption: Content
  readonly captionHidden?: boolean | undefined
  /** The first column names the row. */
  readonly columns: readonly CellsColumn[]
  readonly rows: readonly (readonly Content[])[]
  /** Shown instead of the table when there are no rows, made by `emptyState`. */
  readonly empty?: Content
}

/** A table that becomes one labelled card for each row at phone width. */
export function cellsTable(options: CellsTableOptions): Content {
  if (options.rows.length === 0 && options.empty) return options.empty
  const caption = classNames('cells__caption', options.captionHidden && 'govuk-visually-hidden')
  const heads = options.columns.map(
    column => html`<th scope="col" role="columnheader" ${numeric(column)}>${column.text}</th>`,
  )
  const rows = options.rows.map(row => html`<tr role="row">${cells(options.columns, row)}</tr>`)
  // The roles keep it a table for screen readers when the style makes it cards.
  return html`
    <table class="cells" role="table">
      <caption class="${caption}">${options.caption}</caption>
      <thead role="rowgroup"><tr role="row">${heads}</tr></thead>
      <tbody role="rowgroup">${rows}</tbody>
    </table>`
}

function cells(columns: readonly CellsColumn[], row: readonly Content[]): readonly SafeHtml[] {
  return columns.map((column, index) => {
    if (index === 0) return html`<th scope="row" role="rowheader">${row[0]}</th>`
    return html`
      <td role="cell" ${numeric(column)}>
        <span class="cells__label" aria-hidden="true">${column.text}</span>
        <span class="cells__value">${row[index]}</span>
      </td>`
  })
}

function numeric(column: CellsColumn) {
  return attrs({ class: column.numeric ? 'cells__number' : undefined })
}
