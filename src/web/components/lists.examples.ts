import type { Example } from '../gallery/example.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { filters } from './filters.ts'
import { pagination } from './pagination.ts'
import { select } from './select.ts'
import { summaryList } from './summary-list.ts'
import { textInput } from './text-input.ts'

export const summaryListExamples: readonly Example[] = [
  {
    name: 'how the work is set up',
    body: summaryList({
      rows: [
        {
          key: 'Procedures clear and to hand?',
          value: 'The charging list is on the office wall; the hoist lives in Ash. Nights cannot see it.',
          actions: [{ text: 'Change', href: '#', about: 'procedures' }],
        },
        {
          key: 'Enough staff?',
          value: 'Two on for eleven people; one with a fall in Oak.',
          actions: [{ text: 'Change', href: '#', about: 'staff' }],
        },
        { key: 'What went well?', value: 'They stayed with him, explained, and told us the same morning.' },
      ],
    }),
  },
]

export const breadcrumbsExamples: readonly Example[] = [
  {
    name: 'a record',
    body: breadcrumbs({ items: [{ text: 'Records', href: '#' }, { text: 'INC-2611-0042' }] }),
  },
]

export const paginationExamples: readonly Example[] = [
  {
    name: 'pages',
    body: pagination({
      label: 'Pages of records',
      previous: { href: '#' },
      next: { href: '#' },
      items: [
        { number: 1, href: '#' },
        { number: 2, href: '#', current: true },
        { number: 3, href: '#' },
        { ellipsis: true },
        { number: 12, href: '#' },
      ],
    }),
  },
  {
    name: 'before and after',
    body: pagination({
      label: 'Months',
      previous: { href: '#', text: 'Earlier', labelText: 'October 2026' },
      next: { href: '#', text: 'Later', labelText: 'December 2026' },
    }),
  },
]

export const filtersExamples: readonly Example[] = [
  {
    name: 'records',
    body: filters({
      action: '#',
      clearHref: '#',
      fields: [
        textInput({ name: 'filter-words', label: 'Words or reference', type: 'search' }),
        select({
          name: 'filter-service',
          label: 'Service',
          items: [
            { value: '', text: 'All services' },
            { value: 'rowan', text: 'Rowan House' },
          ],
        }),
      ],
    }),
  },
]
