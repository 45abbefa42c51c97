import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type TableCell = {
  readonly text: Content
  readonly numeric?: boolean | undefined
  readonly classes?: string | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
  readonly attributes?: Attributes | undefined
}

export type TableOptions = {
  readonly caption?: Content
  readonly captionClasses?: string | undefined
  readonly head?: readonly TableCell[] | undefined
  readonly rows: readonly (readonly TableCell[])[]
  readonly firstCellIsHeader?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A plain table that stays a table at every width: the numbers of a chart, a print page. Lists use `cellsTable`. */
export function table(options: TableOptions): SafeHtml {
  const attributes = attrs({ class: classNames('govuk-table', options.classes), ...options.attributes })
  const caption = classNames('govuk-table__caption', options.captionClasses)
  const rows = options.rows.map(
    row =>
      html`<tr class="govuk-table__row">${row.map((cell, index) => bodyCell(options, cell, index))}</tr>`,
  )
  return html`
    <table ${attributes}>
      ${options.caption && html`<caption class="${caption}">${options.caption}</caption>`}
      ${options.head && tableHead(options.head)}
      <tbody class="govuk-table__body">${rows}</tbody>
    </table>`
}

function tableHead(cells: readonly TableCell[]): SafeHtml {
  const heads = cells.map(
    cell => html`<th scope="col" ${cellAttributes('govuk-table__header', cell)}>${cell.text}</th>`,
  )
  return html`<thead class="govuk-table__head"><tr class="govuk-table__row">${heads}</tr></thead>`
}

function bodyCell(options: TableOptions, cell: TableCell, index: number): SafeHtml {
  if (index === 0 && options.firstCellIsHeader) {
    const header = { ...cell, numeric: false }
    return html`<th scope="row" ${cellAttributes('govuk-table__header', header)}>${cell.text}</th>`
  }
  return html`<td ${cellAttributes('govuk-table__cell', cell)}>${cell.text}</td>`
}

function cellAttributes(block: string, cell: TableCell) {
  return attrs({
    class: classNames(block, cell.numeric && `${block}--numeric`, cell.classes),
    colspan: cell.colspan,
    rowspan: cell.rowspan,
    ...cell.attributes,
  })
}
