import type { Example } from '../gallery/example.ts'
import { trusted } from '../markup/trusted.ts'
import { chartFigure } from './chart-figure.ts'
import { table } from './table.ts'

const picture = trusted(
  '<svg viewBox="0 0 400 90" role="img" aria-label="Reports a month, September to November: 21, 24, 26"><rect width="400" height="90" fill="#ffffff"/><rect y="12" width="360" height="66" fill="#e4efec"/><path d="M0 52H360" stroke="#0b5d5b" stroke-width="2"/><path d="M0 60 90 44 180 58 270 34 360 26" fill="none" stroke="#14302f" stroke-width="2"/><circle cx="360" cy="26" r="5" fill="#14302f"/></svg>',
)

export const chartFigureExamples: readonly Example[] = [
  {
    name: 'the answer as the title',
    body: chartFigure({
      title: '26 reports this month, within what is usual',
      svg: picture,
      narrowSvg: picture,
      caption: 'Eleven were near misses: people are telling us early.',
      numbers: table({
        head: [{ text: 'Month' }, { text: 'Reports', numeric: true }],
        rows: [
          [{ text: 'October' }, { text: 24, numeric: true }],
          [{ text: 'November' }, { text: 26, numeric: true }],
        ],
      }),
    }),
  },
]
