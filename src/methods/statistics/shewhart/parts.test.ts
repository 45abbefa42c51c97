import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitParts } from './parts.ts'

const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const split = (more: object) =>
  splitParts({ chart: 'run', values, ...more }).map(({ rows, baseline }) => [rows, baseline])

test('a series without parts is one, and all of it is its baseline', () => {
  const all = values.map((_, i) => i)
  assert.deepEqual(split({}), [[all, all]])
})

test('parts end where they are said to, in whatever order, each once; an end outside the series ends nothing', () => {
  const rows = split({ part: [10, 2, 2, 0, -1, 12, 40] }).map(([rows]) => rows)
  assert.deepEqual(rows, [
    [0, 1],
    [2, 3, 4, 5, 6, 7, 8, 9],
    [10, 11],
  ])
})

test('a frozen baseline stops where it is frozen, and what is excluded is in no baseline; parts are not frozen', () => {
  assert.deepEqual(split({ freeze: 3, exclude: [2] })[0]?.[1], [0, 2])
  assert.deepEqual(
    split({ freeze: 3, part: [6] }).map(([, baseline]) => baseline?.length),
    [6, 6],
  )
})
