import type { Example } from '../gallery/example.ts'
import { table } from './table.ts'

export const tableExamples: readonly Example[] = [
  {
    name: 'numbers',
    body: table({
      caption: 'Reports by month',
      firstCellIsHeader: true,
      head: [{ text: 'Month' }, { text: 'Reports', numeric: true }, { text: 'Near misses', numeric: true }],
      rows: [
        [{ text: 'September' }, { text: 21, numeric: true }, { text: 8, numeric: true }],
        [{ text: 'October' }, { text: 24, numeric: true }, { text: 9, numeric: true }],
        [{ text: 'November' }, { text: 26, numeric: true }, { text: 11, numeric: true }],
      ],
    }),
  },
]
