import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { trusted } from '../markup/trusted.ts'

export type PaginationLink = {
  readonly href: string
  readonly text?: Content
  readonly labelText?: Content
  readonly attributes?: Attributes | undefined
}

export type PaginationItem =
  | {
      readonly number: number | string
      readonly href: string
      readonly current?: boolean | undefined
      readonly spoken?: string | undefined
      readonly attributes?: Attributes | undefined
    }
  | { readonly ellipsis: true }

export type PaginationOptions = {
  readonly previous?: PaginationLink | undefined
  readonly next?: PaginationLink | undefined
  readonly items?: readonly PaginationItem[] | undefined
  readonly label?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

type Direction = 'prev' | 'next'

// The arrows are GOV.UK Frontend's own drawings (MIT).
const arrows: Readonly<Record<Direction, SafeHtml>> = {
  prev: trusted(
    '<svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path></svg>',
  ),
  next: trusted(
    '<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path></svg>',
  ),
}
const words: Readonly<Record<Direction, string>> = { prev: 'Previous', next: 'Next' }

/** Pages of a long list, or the page before and after. */
export function pagination(options: PaginationOptions): SafeHtml {
  const block = !options.items && Boolean(options.next || options.previous)
  const attributes = attrs({
    class: classNames('govuk-pagination', block && 'govuk-pagination--block', options.classes),
    'aria-label': options.label ?? 'Pagination',
    ...options.attributes,
  })
  const list =
    options.items &&
    html`<ul class="govuk-pagination__list">${options.items.map(item => pageItem(item))}</ul>`
  return html`
    <nav ${attributes}>
      ${arrowLink('prev', options.previous, block)}
      ${list}
      ${arrowLink('next', options.next, block)}
    </nav>`
}

function arrowLink(direction: Direction, link: PaginationLink | undefined, block: boolean) {
  if (!link?.href) return undefined
  const arrowFirst = block || direction === 'prev'
  const plain = block && !link.labelText
  const title = classNames('govuk-pagination__link-title', plain && 'govuk-pagination__link-title--decorated')
  const text = link.text ?? html`${words[direction]}<span class="govuk-visually-hidden"> page</span>`
  const attributes = attrs({ href: link.href, rel: direction, ...link.attributes })
  return html`
    <div class="govuk-pagination__${direction}">
      <a class="govuk-link govuk-pagination__link" ${attributes}>
        ${arrowFirst && arrows[direction]}
        <span class="${title}">${text}</span>
        ${block && linkLabel(link.labelText)}
        ${!arrowFirst && arrows[direction]}
      </a>
    </div>`
}

function linkLabel(text: Content): SafeHtml | undefined {
  if (!text) return undefined
  return html`
    <span class="govuk-visually-hidden">:</span>
    <span class="govuk-pagination__link-label">${text}</span>`
}

function pageItem(item: PaginationItem): SafeHtml {
  if ('ellipsis' in item) {
    return html`<li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>`
  }
  const current = item.current && 'govuk-pagination__item--current'
  const link = attrs({
    class: 'govuk-link govuk-pagination__link',
    href: item.href,
    'aria-label': item.spoken ?? `Page ${item.number}`,
    'aria-current': item.current ? 'page' : undefined,
    ...item.attributes,
  })
  return html`<li class="${classNames('govuk-pagination__item', current)}"><a ${link}>${item.number}</a></li>`
}
