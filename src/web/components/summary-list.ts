import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type SummaryAction = {
  readonly text: Content
  readonly href: string
  /** Said only to screen readers: what the action changes. */
  readonly about?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type SummaryRow = {
  readonly key: Content
  readonly value: Content
  readonly actions?: readonly SummaryAction[] | undefined
  readonly classes?: string | undefined
}

export type SummaryListOptions = {
  readonly rows: readonly SummaryRow[]
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Questions and their answers, two columns where there is room. */
export function summaryList(options: SummaryListOptions): SafeHtml {
  const anyActions = options.rows.some(row => Boolean(row.actions?.length))
  const rows = options.rows.map(row => summaryRow(row, anyActions))
  return html`<dl class="${classNames('govuk-summary-list', options.classes)}" ${attrs(options.attributes)}>${rows}</dl>`
}

function summaryRow(row: SummaryRow, anyActions: boolean): SafeHtml {
  const bare = anyActions && !row.actions ? 'govuk-summary-list__row--no-actions' : undefined
  return html`
    <div class="${classNames('govuk-summary-list__row', bare, row.classes)}">
      <dt class="govuk-summary-list__key">${row.key}</dt>
      <dd class="govuk-summary-list__value">${row.value}</dd>
      ${actionsOf(row)}
    </div>`
}

function actionsOf({ actions }: SummaryRow): SafeHtml | undefined {
  if (!actions?.length) return undefined
  const links = actions.map(actionLink)
  return html`<dd class="govuk-summary-list__actions">${links.length === 1 ? links : linkList(links)}</dd>`
}

function linkList(links: readonly SafeHtml[]): SafeHtml {
  const items = links.map(link => html`<li class="govuk-summary-list__actions-list-item">${link}</li>`)
  return html`<ul class="govuk-summary-list__actions-list">${items}</ul>`
}

function actionLink(action: SummaryAction): SafeHtml {
  const about = action.about && html`<span class="govuk-visually-hidden"> ${action.about}</span>`
  const attributes = attrs({
    class: classNames('govuk-link', action.classes),
    href: action.href,
    ...action.attributes,
  })
  return html`<a ${attributes}>${action.text}${about}</a>`
}
