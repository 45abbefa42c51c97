import { breadcrumbs } from '../components/breadcrumbs.ts'
import { pagination } from '../components/pagination.ts'
import { summaryList } from '../components/summary-list.ts'
import { table } from '../components/table.ts'
import { attributesOf, content, flag, type Params, part, parts, word } from './fixture-adapter.ts'
import type { GovukComponent } from './govuk-component.ts'

const ownLook = 'our look has one way'
const noEmptyPlaces = 'an empty place in a list is a mistake in types'
const noBoxes = 'no boxes in boxes'

/** Tables, lists and ways through them. */
export const govukLists: Readonly<Record<string, GovukComponent>> = {
  table: {
    render: params =>
      table({
        caption: word(params, 'caption'),
        captionClasses: word(params, 'captionClasses'),
        head: params.head === undefined ? undefined : parts(params, 'head').map(cellFrom),
        rows: Array.isArray(params.rows)
          ? params.rows.filter(Boolean).map(row => parts({ row }, 'row').map(cellFrom))
          : [],
        firstCellIsHeader: flag(params, 'firstCellIsHeader'),
        classes: word(params, 'classes'),
        attributes: attributesOf(params),
      }),
    without: { rows: noEmptyPlaces },
  },
  'summary-list': {
    render: params =>
      summaryList({
        rows: parts(params, 'rows').map(row => ({
          key: content(part(row, 'key')),
          value: content(part(row, 'value')),
          classes: word(row, 'classes'),
          actions:
            part(row, 'actions').items === undefined
              ? undefined
              : parts(part(row, 'actions'), 'items').map(action => ({
                  text: content(action),
                  href: word(action, 'href') ?? '',
                  about: word(action, 'visuallyHiddenText'),
                  classes: word(action, 'classes'),
                  attributes: attributesOf(action),
                })),
        })),
        classes: word(params, 'classes'),
        attributes: attributesOf(params),
      }),
    without: {
      'card.title.text': noBoxes,
      'card.title.html': noBoxes,
      'card.title.headingLevel': noBoxes,
      'card.actions.items.text': noBoxes,
      'card.actions.items.href': noBoxes,
      'card.classes': noBoxes,
      'card.attributes': noBoxes,
      'rows.key.classes': ownLook,
      'rows.value.classes': ownLook,
      'rows.actions.classes': ownLook,
      rows: noEmptyPlaces,
    },
  },
  pagination: {
    render: params =>
      pagination({
        previous: linkFrom(params, 'previous'),
        next: linkFrom(params, 'next'),
        items: params.items === undefined ? undefined : parts(params, 'items').map(pageFrom),
        label: word(params, 'landmarkLabel'),
        classes: word(params, 'classes'),
        attributes: attributesOf(params),
      }),
    without: { items: noEmptyPlaces },
  },
  breadcrumbs: {
    render: params =>
      breadcrumbs({
        items: parts(params, 'items').map(item => ({
          text: content(item),
          href: word(item, 'href'),
          attributes: attributesOf(item),
        })),
        label: word(params, 'labelText'),
        collapseOnMobile: flag(params, 'collapseOnMobile'),
        classes: word(params, 'classes'),
        attributes: attributesOf(params),
      }),
    without: {},
  },
}

function cellFrom(cell: Params) {
  return {
    text: content(cell),
    numeric: cell.format === 'numeric',
    classes: word(cell, 'classes'),
    colspan: cell.colspan === undefined ? undefined : Number(cell.colspan),
    rowspan: cell.rowspan === undefined ? undefined : Number(cell.rowspan),
    attributes: attributesOf(cell),
  }
}

function linkFrom(params: Params, name: string) {
  const link = part(params, name)
  const href = word(link, 'href')
  return href === undefined
    ? undefined
    : { href, text: content(link), labelText: word(link, 'labelText'), attributes: attributesOf(link) }
}

function pageFrom(item: Params) {
  if (item.ellipsis === true) return { ellipsis: true } as const
  return {
    number: word(item, 'number') ?? '',
    href: word(item, 'href') ?? '',
    current: flag(item, 'current'),
    spoken: word(item, 'visuallyHiddenText'),
    attributes: attributesOf(item),
  }
}
