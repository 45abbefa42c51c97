import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rules } from '../reference/rules.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { gatherers } from './gatherers.data.ts'
import { aDuty, aSending } from './testing.ts'

const words = {
  reference: 'ROW-2611-0007',
  affected: '',
  title: 'A fall at night',
  happened: 'Monday 23 November 2026, night',
  madeSafe: 'The hoist is out of use.',
  peopleTold: '',
  category: 'Fall: during a transfer',
  harm: 'Physical harm: severe',
  opinions: '',
  known: (field: string) => (field === 'incident.workRelated' ? 'It is work-related' : undefined),
  step: (name: string) =>
    ['told-in-person', 'apology'].includes(name) ? `23 November 2026: ${name}` : undefined,
  alsoTold: 'CQC: 10:00 on Tuesday',
  decided: 'Notify: It is likely.',
  moment: () => '10:00 on Tuesday',
}

test('what a recipient asks for is filled from the record, in the order of the rule, without a name', () => {
  const gathered = gatherEvidence(aDuty('CQC-R18-INJURY', {}), words)
  assert.deepEqual(
    gathered.slice(0, 6).map(({ name, text }) => [name, text]),
    [
      ['Unique person code (no name)', 'ROW-2611-0007-P1'],
      ['Date/time', 'Monday 23 November 2026, night'],
      ['What happened', 'A fall at night (Monday 23 November 2026, night)'],
      ['Immediate action', 'The hoist is out of use.'],
      ['Risk known and plan in place', undefined],
      ['Who informed', '23 November 2026: told-in-person\nCQC: 10:00 on Tuesday'],
    ],
  )
  const sent = gatherEvidence(aDuty('CQC-R18-INJURY', {}, { sendings: [aSending('CQC-R18-INJURY')] }), words)
  assert.equal(sent.find(({ name }) => name.startsWith('Notification'))?.text, 'R-1, 10:00 on Tuesday')
  const riddor = gatherEvidence(aDuty('RIDDOR-DEATH', {}, { sendings: [aSending('RIDDOR-DEATH')] }), words)
  assert.deepEqual(
    riddor.map(({ text }) => text),
    ['R-1', 'It is work-related', '10:00 on Tuesday'],
  )
})

test('what was done to be open fills what the duty of candour asks for, and the number in the care record stands for the person', () => {
  const texts = (id: string, more = {}) =>
    Object.fromEntries(
      gatherEvidence(aDuty(id, {}), { ...words, ...more }).map(({ name, text }) => [name, text]),
    )
  const candour = texts('DOC-R20')
  assert.equal(candour['Told in person by/when'], '23 November 2026: told-in-person')
  assert.equal(candour['Apology given'], '23 November 2026: apology')
  assert.equal(candour['Support offered'], undefined)
  assert.equal(texts('CQC-R18-INJURY', { affected: 'CR-104' })['Unique person code (no name)'], 'CR-104')
  assert.equal(texts('ICO-72H')['Decision log'], 'Notify: It is likely.')
})

test('nothing is gathered for a field that no recipient asks for', () => {
  const asks = new Set(rules.flatMap(rule => rule.evidenceFields))
  assert.deepEqual(
    Object.keys(gatherers).filter(name => !asks.has(name)),
    [],
  )
})
