import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf, instant, type PlainDate } from '#platform/time'
import { type Rule, rules } from '../reference/rules.ts'
import { bankHolidays } from './bank-holidays.ts'
import { clockOf } from './clock-of.ts'
import { dueAt } from './due-at.ts'
import { easterSunday } from './easter-sunday.ts'
import { readPeriod } from './period.ts'
import { isWorkingDay, workingDaysAfter } from './working-days.ts'

function rule(id: string): Rule {
  const found = rules.find(each => each.id === id)
  assert.ok(found, id)
  return found
}
function due(text: string, from: string, nation: Parameters<typeof dueAt>[2] = 'england'): string {
  const period = readPeriod(text)
  assert.ok(period, text)
  return dueAt(period, instant(from), nation)
}

const ends: readonly [string, string, string, string][] = [
  ['ten days of an ordinary week', 'P10D', '2026-11-03T10:00Z', '2026-11-13T23:59:59.999Z'],
  ['ten days from the last minute of a day', 'P10D', '2026-11-03T23:59Z', '2026-11-13T23:59:59.999Z'],
  ['ten days from the first minute of the next', 'P10D', '2026-11-04T00:00Z', '2026-11-14T23:59:59.999Z'],
  ['ten days into summer time', 'P10D', '2026-03-25T10:00Z', '2026-04-04T22:59:59.999Z'],
  ['a day of summer begins an hour before UTC', 'P10D', '2026-06-01T23:30Z', '2026-06-12T22:59:59.999Z'],
  ['fifteen days into winter time', 'P15D', '2026-10-20T10:00Z', '2026-11-04T23:59:59.999Z'],
  ['72 hours over a weekend', 'PT72H', '2026-11-20T17:00Z', '2026-11-23T17:00:00.000Z'],
  ['72 hours of the clock when it goes forward', 'PT72H', '2026-03-28T10:00Z', '2026-03-31T10:00:00.000Z'],
  ['72 hours of the clock when it goes back', 'PT72H', '2026-10-23T09:00Z', '2026-10-26T09:00:00.000Z'],
  ['24 hours', 'PT24H', '2026-12-24T22:15Z', '2026-12-25T22:15:00.000Z'],
  ['at once', 'PT0S', '2026-11-24T08:15Z', '2026-11-24T08:15:00.000Z'],
  ['one working day over a weekend', 'P1WD', '2026-11-20T10:00Z', '2026-11-23T23:59:59.999Z'],
  ['ten working days over Christmas', 'P10WD', '2026-12-18T10:00Z', '2027-01-06T23:59:59.999Z'],
]
for (const [name, period, from, end] of ends)
  test(`${name} end as they should`, () => {
    assert.equal(due(period, from), end)
  })

test('the bank holidays of the nation count, not those of another', () => {
  assert.equal(due('P1WD', '2026-11-27T10:00Z', 'scotland'), '2026-12-01T23:59:59.999Z')
  assert.equal(due('P1WD', '2026-11-27T10:00Z', 'england'), '2026-11-30T23:59:59.999Z')
  assert.equal(due('P1WD', '2026-07-10T10:00Z', 'northern_ireland'), '2026-07-14T22:59:59.999Z')
  assert.equal(due('P1WD', '2026-04-02T10:00Z', 'scotland'), '2026-04-06T22:59:59.999Z')
  assert.equal(due('P1WD', '2026-04-02T10:00Z', 'wales'), '2026-04-07T22:59:59.999Z')
})

const published: readonly [Parameters<typeof bankHolidays>[1], number, string][] = [
  ['england', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  ['wales', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ['scotland', 2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
  ['scotland', 2027, '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28'],
  ['northern_ireland', 2026, '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
  ['england', 2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
]
for (const [nation, year, days] of published)
  test(`bank holidays of ${year} in ${nation} are those that are published`, () => {
    const found = [...bankHolidays(year, nation)].sort().map(day => day.slice(5))
    assert.equal(found.join(' '), days)
  })

test('Easter falls where it falls', () => {
  const sundays = [2024, 2025, 2026, 2027, 2038, 2049, 2076].map(easterSunday)
  assert.deepEqual(sundays, [
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ])
})

test('a working day is none on a weekend or a bank holiday, and any other is one', () => {
  const is = (day: string) => isWorkingDay(day as PlainDate, 'england')
  assert.deepEqual(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-12-25'].map(is), [
    true,
    false,
    false,
    true,
    false,
  ])
})

test('working days never end on a day off, and more of them never end earlier', () => {
  const days = fc
    .integer({ min: 0, max: 3650 })
    .map(n => dayOf(instant(Date.UTC(2024, 0, 1, 12) + n * 86_400_000)))
  const nations = fc.constantFrom('england', 'wales', 'scotland', 'northern_ireland')
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 25 }), nations, (day, count, nation) => {
      const end = workingDaysAfter(day, count, nation)
      assert.ok(isWorkingDay(end, nation))
      assert.ok(workingDaysAfter(day, count + 1, nation) > end)
    }),
  )
})

test('a period is read strictly', () => {
  assert.deepEqual(readPeriod('PT72H'), { unit: 'hours', count: 72 })
  assert.deepEqual(readPeriod('P10D'), { unit: 'days', count: 10 })
  assert.deepEqual(readPeriod('P10WD'), { unit: 'working-days', count: 10 })
  assert.deepEqual(readPeriod('PT0S'), { unit: 'hours', count: 0 })
  for (const text of [
    '',
    'PT5S',
    'P1M',
    '10D',
    'PT10D',
    'P10H',
    'xPT1H',
    'P10Dx',
    'PT1Hx',
    'on completion',
    null,
    undefined,
  ])
    assert.equal(readPeriod(text), undefined, String(text))
})

test('every period in the rules can be counted, or is words', () => {
  const periods = rules.flatMap(({ deadline }) => [deadline.iso8601, deadline.internalTarget])
  for (const text of periods) if (text) assert.ok(readPeriod(text), text)
})

test('RIDDOR counts from the day of the accident and CQC from when we knew', () => {
  const moments = { incident_date: instant('2026-11-02T10:00Z'), awareness: instant('2026-11-05T10:00Z') }
  const riddor = clockOf(rule('RIDDOR-SPECIFIED'), moments, 'england')
  assert.equal(riddor.legalDue, '2026-11-12T23:59:59.999Z')
  assert.equal(riddor.targetDue, undefined)
  const cqc = clockOf(rule('CQC-R18-INJURY'), moments, 'england')
  assert.deepEqual(cqc, {
    from: 'awareness',
    fromAt: '2026-11-05T10:00:00.000Z',
    // "Without delay" has no hours in law: the target is ours.
    legalDue: undefined,
    targetDue: '2026-11-06T10:00:00.000Z',
  })
})

test('a clock whose moment nobody knows has not ended, and has no end yet', () => {
  const { fromAt, legalDue, targetDue } = clockOf(rule('RIDDOR-DISEASE'), { awareness: instant(0) }, 'wales')
  assert.deepEqual([fromAt, legalDue, targetDue], [undefined, undefined, undefined])
  assert.equal(clockOf(rule('DBS-REFERRAL'), {}, 'wales').targetDue, undefined)
})

test('a target of our own may be shorter than the law and never longer', () => {
  const moments = { incident_date: instant('2026-11-02T10:00Z') }
  const end = (target: string) => clockOf(rule('RIDDOR-DO'), moments, 'england', target).targetDue
  assert.equal(end('P3D'), '2026-11-05T23:59:59.999Z')
  assert.equal(end('P30D'), '2026-11-12T23:59:59.999Z')
  assert.equal(
    clockOf(rule('UKHSA'), { awareness: instant(0) }, 'england', 'P30D').targetDue,
    '1970-01-31T22:59:59.999Z',
  )
})
