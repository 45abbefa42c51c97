import type { Example } from '../gallery/example.ts'
import { html } from '../html.ts'
import { cellsTable } from './cells-table.ts'
import { emptyState } from './empty-state.ts'
import { statusTag } from './status-tag.ts'

const columns = [
  { text: 'Change' },
  { text: 'Strength' },
  { text: 'Due' },
  { text: 'Checks', numeric: true },
  { text: 'Now' },
]

export const cellsTableExamples: readonly Example[] = [
  {
    name: 'changes',
    body: cellsTable({
      caption: 'Changes',
      columns,
      rows: [
        [
          html`<a href="#">Chargers moved to the store on each unit</a>`,
          'Strong',
          '14 Dec 2026',
          '11 of 20',
          statusTag('did-it-work'),
        ],
        [
          html`<a href="#">Spare battery key on the night ring</a>`,
          'Intermediate',
          '28 Nov 2026',
          'None yet',
          statusTag('due'),
        ],
        [
          html`<a href="#">Charging list by the hoist</a>`,
          'Weak',
          '20 Nov 2026',
          '20 of 20',
          statusTag('done'),
        ],
      ],
    }),
  },
  {
    name: 'nothing yet',
    body: cellsTable({
      caption: 'Changes',
      columns,
      rows: [],
      empty: emptyState({
        title: 'No changes agreed yet',
        body: 'A change has an owner, a date and a way to see whether it worked. Agree the first one with those who do the work.',
      }),
    }),
  },
]
