import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PlainDate, plainDate } from '#platform/time'
import { byCategory } from './by-category.ts'

const day = (text: string) => plainDate(text) as PlainDate

test('a category is counted for the running month, the last month and the last twelve whole months', () => {
  const counts = [
    { month: day('2026-11-01'), category: 'falls', records: 1 },
    { month: day('2026-10-01'), category: 'falls', records: 2 },
    { month: day('2025-11-01'), category: 'falls', records: 4 },
    { month: day('2025-10-01'), category: 'falls', records: 8 },
    { month: day('2026-10-01'), category: 'medication', records: 20 },
  ]
  assert.deepEqual(byCategory(counts, day('2026-11-24')), [
    { category: 'medication', running: 0, lastMonth: 20, lastYear: 20, all: 20 },
    { category: 'falls', running: 1, lastMonth: 2, lastYear: 6, all: 15 },
  ])
})
