import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '#platform/time'
import { dateShape } from './date-shape.ts'
import { decideDateOrder } from './decide-date-order.ts'

const today = '2026-11-24' as PlainDate
const decide = (cells: readonly string[], chosen?: 'dmy' | 'mdy') =>
  decideDateOrder(
    cells.map(cell => dateShape(cell)),
    today,
    chosen,
  )

test('one value that can only be day/month settles the column, and the person is told so', () => {
  const { order, decidedBy, because } = decide(['03/04/2026', '05/06/2026', '31/05/2026'])
  assert.deepEqual({ order, decidedBy }, { order: 'dmy', decidedBy: 'values' })
  assert.match(because, /1 value can only be day\/month\/year; 2 values could be either/)
})

test('an order that hangs on one value is to be checked, as that value may be a slip', () => {
  assert.match(decide(['03/04/2026', '03/13/2026']).warnings.join(), /Only one value settles the order/)
  assert.deepEqual(decide(['03/04/2026', '13/03/2026', '14/03/2026']).warnings, [])
})

test('an American register is read as one, from its own values', () => {
  const { order, because } = decide(['03/15/2011', '05/03/2011', '12/30/2012'])
  assert.equal(order, 'mdy')
  assert.match(because, /2 values can only be month\/day\/year/)
})

test('a date that would lie in the future in one order speaks for the other', () => {
  assert.equal(decide(['12/10/2026', '01/02/2026']).order, 'dmy')
  assert.equal(decide(['10/12/2026', '01/02/2026']).order, 'mdy')
})

test('a column that settles nothing is read as is usual in the UK, and says that it is not sure', () => {
  const { order, decidedBy, because } = decide(['03/04/2026', '05/06/2026'])
  assert.deepEqual({ order, decidedBy }, { order: 'dmy', decidedBy: 'usual-in-uk' })
  assert.match(because, /usual order in the UK/)
})

test('a person’s choice stands above the values, which are still told', () => {
  const { order, decidedBy, because } = decide(['31/05/2026'], 'mdy')
  assert.deepEqual({ order, decidedBy }, { order: 'mdy', decidedBy: 'person' })
  assert.match(because, /1 value can only be day\/month\/year/)
})

test('two-digit years written first are seen when nothing else fits', () => {
  assert.equal(decide(['24/03/31', '25/01/30', '26/02/01']).order, 'ymd')
})

test('a column in two orders is said to be one, and what could be either is pointed out', () => {
  const { order, warnings } = decide(['31/05/2026', '30/04/2026', '04/28/2026', '01/02/2026'])
  assert.equal(order, 'dmy')
  assert.match(
    warnings[0] ?? '',
    /mix two orders: 1 value can only be read another way.*1 value that could be either/,
  )
})

test('dates that a spreadsheet may have turned round are pointed out', () => {
  const real = ['2026-03-04', '2026-01-02', '2025-11-12', '2026-02-07', '2025-12-09']
  const text = ['31/03/2026', '25/02/2026', '14/01/2026', '30/10/2025', '22/09/2025']
  assert.match(decide([...real, ...text]).warnings.join(), /turned day and month round/)
  assert.deepEqual(decide([...real, '2026-03-28', ...text]).warnings, [])
})

test('dates that can be read in one way only need no order', () => {
  assert.equal(decide(['2026-03-04', '3 May 2025', '45000']).decidedBy, 'nothing-to-decide')
  assert.equal(decide([]).decidedBy, 'nothing-to-decide')
})
