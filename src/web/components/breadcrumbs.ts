import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type Breadcrumb = {
  readonly text: Content
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type BreadcrumbsOptions = {
  readonly items: readonly Breadcrumb[]
  readonly label?: string | undefined
  readonly collapseOnMobile?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Where this page is; the last item is the page itself and has no link. */
export function breadcrumbs(options: BreadcrumbsOptions): SafeHtml {
  const attributes = attrs({
    class: classNames(
      'govuk-breadcrumbs',
      options.classes,
      options.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
    ),
    ...options.attributes,
    'aria-label': options.label ?? 'Breadcrumb',
  })
  return html`<nav ${attributes}><ol class="govuk-breadcrumbs__list">${options.items.map(breadcrumb)}</ol></nav>`
}

function breadcrumb(item: Breadcrumb): SafeHtml {
  if (!item.href) return html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${item.text}</li>`
  const link = attrs({ class: 'govuk-breadcrumbs__link', href: item.href, ...item.attributes })
  return html`<li class="govuk-breadcrumbs__list-item"><a ${link}>${item.text}</a></li>`
}
