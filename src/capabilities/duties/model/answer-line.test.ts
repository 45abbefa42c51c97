import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '#platform/time'
import { rules } from '../reference/rules.ts'
import { answerLine, answerLines, ruleLines } from './answer-line.ts'

const now = instant('2026-11-24T12:00:00Z')
const ask = (facts: unknown) => JSON.parse(answerLine(JSON.stringify({ facts }), now))
const breach = {
  'service.nation': 'scotland',
  'data.personalDataBreach': true,
  'incident.awareAt': '2026-10-24T09:30:00+01:00',
}

test('a match says what the law sets, from which moment and by when', () => {
  const { matches, findOut } = ask({ ...breach, 'data.riskToRights': 'unknown' })
  assert.deepEqual(matches, [
    {
      ruleId: 'ICO-72H',
      kind: 'statutory',
      from: 'awareness',
      iso8601: 'PT72H',
      due: '2026-10-27T08:30:00.000Z',
    },
  ])
  assert.ok(findOut.some(({ ruleId }: { ruleId: string }) => ruleId === 'ICO-PEOPLE'))
})

test('where the law gives no number, none is made up', () => {
  const facts = {
    'service.nation': 'england',
    'service.regulatedActivity': true,
    'police.reportedOrInvestigating': true,
    'incident.awareAt': '2026-11-24',
  }
  assert.deepEqual(ask(facts).matches, [
    { ruleId: 'CQC-R18-POLICE', kind: 'without_delay', from: 'awareness', iso8601: null, due: null },
  ])
})

test('a clock whose moment is not among the facts has no end', () => {
  const facts = { 'service.nation': 'england', dangerousOccurrence: true, 'incident.awareAt': '2026-11-24' }
  assert.equal(ask(facts).matches[0].due, null)
  assert.equal(
    ask({ ...facts, 'incident.occurredAt': '2026-11-23' }).matches[0].due,
    '2026-12-03T23:59:59.999Z',
  )
})

test('a time without an offset is the time on a wall in the United Kingdom; a day begins at midnight there', () => {
  const due = (awareAt: string) =>
    ask({ ...breach, 'data.riskToRights': 'likely', 'incident.awareAt': awareAt }).matches[0].due
  assert.equal(due('2026-06-01T10:00'), '2026-06-04T09:00:00.000Z')
  assert.equal(due('2026-06-01 10:00:30'), '2026-06-04T09:00:30.000Z')
  assert.equal(due('2026-06-01'), '2026-06-03T23:00:00.000Z')
  assert.equal(due('2026-12-01'), '2026-12-04T00:00:00.000Z')
  assert.equal(due('2026-06-01T10:00Z'), '2026-06-04T10:00:00.000Z')
  assert.equal(due('2026-06-01T10:00+0200'), '2026-06-04T08:00:00.000Z')
  assert.equal(due('2026-06-01T10:00:00.123456+01:00'), '2026-06-04T09:00:00.123Z')
  assert.equal(due('2026-06-01T10:00:00.123456'), '2026-06-04T09:00:00.123Z')
  // The clocks show half past one twice that night: the first is the safer one.
  assert.equal(due('2026-10-25T01:30'), '2026-10-28T00:30:00.000Z')
  assert.equal(due('2026-03-29T01:30'), '2026-04-01T01:30:00.000Z')
})

test('what is asked for is what could still change the answer', () => {
  const { findOut } = ask({ 'service.nation': 'wales', 'harm.physical': 'none' })
  const missing = new Map(
    findOut.map((each: { ruleId: string; missing: string[] }) => [each.ruleId, each.missing]),
  )
  assert.deepEqual(missing.get('ICO-72H'), ['data.personalDataBreach', 'data.riskToRights'])
  assert.equal(missing.has('INSURER'), false)
  assert.equal(missing.has('CQC-R16-DEATH'), false)
})

test('a line that cannot be read is answered with an error, and the next one is answered all the same', async () => {
  const lines = ['{', '', '[]', 'null', '{"facts": []}', '{"facts": null}', '  ', '{"facts": {}}']
  const answers = []
  for await (const line of answerLines(lines, now)) answers.push(JSON.parse(line))
  assert.deepEqual(
    answers.map(answer => Object.keys(answer)),
    [['error'], ['error'], ['error'], ['error'], ['error'], ['matches', 'findOut']],
  )
  assert.match(answers[0].error, /not JSON/)
  assert.match(answers[1].error, /"facts"/)
})

test('a value that its field cannot have is named and not known, which is never a no', () => {
  for (const [field, value] of [
    ['harm.death', 'yes'],
    ['harm.physical', 'bad'],
    ['person.age', '81'],
    ['person.age', -1],
    ['service.nation', 'france'],
    ['service.odsCode', 7],
    ['incident.awareAt', 'yesterday'],
    ['incident.awareAt', '2026-02-30'],
    ['incident.awareAt', '2026-02-30T10:00'],
    ['incident.awareAt', '2026-11-24T25:00'],
    ['incident.awareAt', '2026-11-24T10:00+99:99'],
    ['incident.awareAt', 5],
  ] as const) {
    const { unreadable, ...answer } = ask({ [field]: value })
    assert.deepEqual(unreadable, [field], String(value))
    assert.deepEqual(answer, ask({}), String(value))
  }
})

test('what can be read is answered although something else in the line cannot', () => {
  const facts = { ...breach, 'data.riskToRights': 'likely', 'harm.physical': 'bad', shift: 'late' }
  const { matches, ignored, unreadable } = ask(facts)
  assert.equal(matches[0].ruleId, 'ICO-72H')
  assert.deepEqual([ignored, unreadable], [['shift'], ['harm.physical']])
  assert.deepEqual(Object.keys(ask({})), ['matches', 'findOut'])
})

test('a line that some programs begin with a mark of byte order is read all the same', () => {
  assert.equal(answerLine('\uFEFF{"facts": {}}', now), answerLine('{"facts": {}}', now))
})

test('unknown is accepted for every fact; a number that is the name of a choice is that choice', () => {
  assert.equal(
    ask({ 'harm.death': 'unknown', 'person.age': 'unknown', 'incident.awareAt': null }).unreadable,
    undefined,
  )
  const ulcer = {
    'service.nation': 'england',
    'service.regulatedActivity': true,
    'person.isServiceUser': true,
    'skin.category': 4,
    'skin.acquiredInOurCare': true,
  }
  assert.equal(ask(ulcer).matches[0].ruleId, 'CQC-R18-INJURY')
})

test('a fact that no rule knows is named, so that a slip is not taken for a fact', () => {
  assert.deepEqual(ask({ 'harm.deaths': true, toString: true }).ignored, ['harm.deaths', 'toString'])
  assert.equal('ignored' in ask({ 'harm.death': true }), false)
})

test('the rules can be had as they are, each with its version', () => {
  assert.deepEqual(
    ruleLines(now).map(line => JSON.parse(line)),
    rules,
  )
  assert.ok(ruleLines(now).every(line => JSON.parse(line).version === rules[0]?.version))
})
