import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readForm } from '#platform/http/read-form'
import { agreeChange, markDone, recordCheck } from './contract.ts'

const owner = '0199f1c2-7a10-7000-8000-000000000001'
const whole = {
  title: 'Chargers on the unit',
  what: 'The chargers move from the office to the store on the unit.',
  action: 'physical-change',
  findingId: '',
  ownerId: owner,
  dueOn: '2026-12-01',
  measure: 'Batteries over half full at the start of the early shift',
  howMeasured: '',
  baseline: '',
  recheckOn: '2027-01-05',
}
const check = { verdict: 'effective', words: 'Looked at 20 mornings.', numerator: '', denominator: '' }
const fields = (read: ReturnType<typeof readForm>) => (read.ok ? [] : read.errors.map(error => error.field))

test('a change needs a name, what is different, a kind, an owner, two dates and something to look at', () => {
  const read = readForm(agreeChange, {})
  assert.deepEqual(fields(read).sort(), [
    'action',
    'dueOn',
    'measure',
    'ownerId',
    'recheckOn',
    'title',
    'what',
  ])
  assert.equal(readForm(agreeChange, whole).ok, true)
})

test('nobody is asked to look before the change is due', () => {
  assert.deepEqual(fields(readForm(agreeChange, { ...whole, recheckOn: '2026-11-30' })), ['recheckOn'])
  assert.equal(readForm(agreeChange, { ...whole, recheckOn: whole.dueOn }).ok, true)
})

test('done is said with what was done', () => {
  assert.deepEqual(fields(readForm(markDone, { doneOn: '2026-12-01', note: ' ' })), ['note'])
})

test('a check may count or not, but not count half', () => {
  assert.equal(readForm(recordCheck, check).ok, true)
  assert.equal(readForm(recordCheck, { ...check, numerator: '18', denominator: '20' }).ok, true)
  assert.deepEqual(fields(readForm(recordCheck, { ...check, numerator: '18' })), ['denominator'])
  assert.deepEqual(fields(readForm(recordCheck, { ...check, denominator: '20' })), ['denominator'])
  assert.deepEqual(fields(readForm(recordCheck, { ...check, numerator: '0', denominator: '0' })), [
    'denominator',
  ])
  assert.deepEqual(fields(readForm(recordCheck, { ...check, numerator: '21', denominator: '20' })), [
    'numerator',
  ])
  assert.deepEqual(fields(readForm(recordCheck, { ...check, numerator: 'many', denominator: '20' })), [
    'numerator',
  ])
})

test('what somebody typed comes back when something is missing', () => {
  const read = readForm(agreeChange, { ...whole, title: '' })
  assert.equal(read.ok ? '' : read.typed.what, whole.what)
})
