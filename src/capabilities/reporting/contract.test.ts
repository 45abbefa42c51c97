import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { readForm } from '#platform/http/read-form'
import { flashReport, namedReport, openThreadForm, replyForm } from './contract.ts'
import english from './messages/en-GB.json' with { type: 'json' }

const form = randomBytes(32).toString('base64url')
const least = { story: 'The hoist battery was flat again.', atRisk: 'no', form }

test('three answers are enough: what happened, whether anyone is at risk, and the place the poster gave', () => {
  assert.deepEqual(flashReport.parse(least), {
    kind: 'not-sure',
    story: 'The hoist battery was flat again.',
    atRisk: false,
    happened: 'just-now',
    happenedOn: undefined,
    aboutManager: false,
    alsoKeptFrom: [],
    namedForGood: undefined,
    confidence: undefined,
    name: undefined,
    form,
  })
})

test('everything that is missing is said at once, in the order of the page', () => {
  const read = readForm(flashReport, { happened: 'another-day', seen: 'name', form })
  assert.deepEqual(read.ok ? [] : read.errors, [
    { field: 'story', message: 'storyMissing' },
    { field: 'atRisk', message: 'atRiskMissing' },
    { field: 'happenedOn-day', message: 'dayMissing' },
    { field: 'name', message: 'nameMissing' },
  ])
})

test('a name that was typed and then taken back is not read', () => {
  assert.equal(flashReport.parse({ ...least, seen: 'nobody', name: 'Esi' }).name, undefined)
  assert.equal(flashReport.parse({ ...least, seen: 'name', name: ' Esi ' }).name, 'Esi')
})

test('a day is read from three boxes, also with a short year', () => {
  const on = (day: string, month: string, year: string) =>
    flashReport.safeParse({
      ...least,
      happened: 'another-day',
      'happenedOn-day': day,
      'happenedOn-month': month,
      'happenedOn-year': year,
    }).data?.happenedOn
  assert.equal(on('3', '9', '2026'), '2026-09-03')
  assert.equal(on('03', '9', '26'), '2026-09-03')
  assert.equal(on('31', '2', '2026'), undefined)
  assert.equal(on('', '', ''), undefined)
})

test('a story keeps its line breaks and loses only what the database cannot hold', () => {
  const { story } = flashReport.parse({ ...least, story: '  One.\r\n\r\nTwo\0.  ' })
  assert.equal(story, 'One.\n\nTwo.')
})

test('a story of nothing but spaces, or longer than a thread can hold, is asked for again', () => {
  const errors = (story: string) => {
    const read = readForm(flashReport, { ...least, story })
    return read.ok ? [] : read.errors.map(error => error.message)
  }
  assert.deepEqual(errors(' \n '), ['storyMissing'])
  assert.deepEqual(errors('x'.repeat(20_001)), ['tooLong'])
  assert.deepEqual(errors('x'.repeat(20_000)), [])
})

test('a form that a machine filled in is asked again, never dropped', () => {
  const read = readForm(flashReport, { ...least, website: 'https://example.org' })
  assert.deepEqual(read.ok ? [] : read.errors, [{ field: 'website', message: 'leaveEmpty' }])
})

test('a report by somebody signed in has no name to type and no words to keep', () => {
  const read = namedReport.parse({ ...least, seen: 'name', name: 'Someone else', verifier: form })
  assert.deepEqual(
    Object.keys(read).filter(key => ['seen', 'name', 'verifier'].includes(key)),
    [],
  )
})

test('whatever a browser sends, the forms answer with a value or with sentences that exist', () => {
  const body = fc.dictionary(
    fc.constantFrom(
      'story',
      'atRisk',
      'kind',
      'seen',
      'name',
      'form',
      'happened',
      'happenedOn-day',
      'words',
      'text',
      'seal',
    ),
    fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined)),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(flashReport, namedReport, openThreadForm, replyForm),
      body,
      (contract, fields) => {
        const read = readForm<unknown>(contract, fields)
        if (read.ok) return
        for (const error of read.errors)
          assert.ok(error.message in english, `${error.field}: ${error.message}`)
      },
    ),
  )
})

test('who should not see it is chosen role by role, and names for good belong to good care', () => {
  const kept = { 'kept-shift-lead': 'yes', 'kept-guardian': 'yes', namedForGood: 'Esi and Adaeze' }
  const told = flashReport.parse({ ...least, ...kept })
  assert.deepEqual([told.alsoKeptFrom, told.namedForGood], [['shift-lead', 'guardian'], undefined])
  const good = flashReport.parse({ ...least, ...kept, kind: 'good-care' })
  assert.equal(good.namedForGood, 'Esi and Adaeze')
})
