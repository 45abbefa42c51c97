import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { flashReport } from '#contracts/reporting'
import { missingIn } from './check-report.ts'

const today = new Date('2026-11-24T12:00:00Z')
const secret = 'A'.repeat(43)

const typed = (...likely: string[]) =>
  fc.oneof(fc.constantFrom('', ' ', '\0', ...likely), fc.string({ unit: 'grapheme', maxLength: 8 }))
const anyForm = fc.record(
  {
    story: fc.oneof(typed('He fell'), fc.constantFrom('x'.repeat(20_000), `${'x'.repeat(20_001)}`)),
    atRisk: fc.constantFrom('yes', 'no', ''),
    happened: fc.constantFrom('just-now', 'earlier-today', 'another-day'),
    'happenedOn-day': typed('3', '30', '31', '03'),
    'happenedOn-month': typed('2', '02', '11', '13'),
    'happenedOn-year': typed('24', '2024', '2026', '26', '202'),
    seen: fc.constantFrom('nobody', 'guardian', 'name'),
    lockedName: fc.constantFrom('', 'A'.repeat(1484)),
    'kept-guardian': fc.constantFrom('yes', ''),
    name: fc.oneof(typed('Siobhan'), fc.constant('x'.repeat(201))),
    website: typed(),
  },
  { requiredKeys: [] },
)

test('a phone finds missing exactly what the server would, so that a sealed report is never sent in vain', () => {
  fc.assert(
    fc.property(anyForm, fields => {
      const read = flashReport.safeParse({ ...fields, form: secret })
      const server = new Set(
        read.success ? [] : read.error.issues.map(issue => `${String(issue.path[0])} ${issue.message}`),
      )
      // The server knows its own day and says what is wrong with one elsewhere.
      const phone = missingIn(fields, today).filter(
        ({ word }) => word !== 'dayAhead' && word !== 'dayTooLongAgo',
      )
      assert.deepEqual(new Set(phone.map(({ field, word }) => `${field} ${word}`)), server)
    }),
    { numRuns: 2000 },
  )
})

test('a day that has not come and a slip of the year are found before the report is sealed', () => {
  const on = (day: string, month: string, year: string) =>
    missingIn(
      {
        story: 'x',
        atRisk: 'no',
        happened: 'another-day',
        'happenedOn-day': day,
        'happenedOn-month': month,
        'happenedOn-year': year,
      },
      today,
    ).map(({ word }) => word)
  assert.deepEqual(on('24', '11', '2026'), [])
  assert.deepEqual(on('25', '11', '2026'), ['dayAhead'])
  assert.deepEqual(on('3', '5', '202'), ['dayMissing'])
  assert.deepEqual(on('3', '5', '0202'), ['dayTooLongAgo'])
})
