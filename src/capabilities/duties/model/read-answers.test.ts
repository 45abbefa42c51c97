import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentFieldNamed } from '../reference/moments.data.ts'
import { askedField, readAnswers } from './read-answers.ts'

test('answers are read as their questions ask, and what nobody is asked here is left out', () => {
  const read = readAnswers({
    'harm.death': 'yes',
    'person.autistic': 'no',
    'person.age': ' 81 ',
    'skin.category': 'dti',
    'data.riskToRights': 'unknown',
    'police.suspectedCrime': 'not-known',
    'incident.awareAt': '2026-11-24T10:00',
    'moment.diagnosis': '2026-11-24',
    'event.fire': ' ',
    'harm.physical': 'none',
    _csrf: 'token',
    'moment.nothing': 'x',
  })
  assert.deepEqual(read.ok && Object.fromEntries(read.value), {
    'harm.death': true,
    'person.autistic': false,
    'person.age': 81,
    'skin.category': 'dti',
    'data.riskToRights': 'unknown',
    'police.suspectedCrime': null,
    'incident.awareAt': '2026-11-24T10:00',
    'moment.diagnosis': '2026-11-24',
  })
  for (const [field, text] of Object.entries({
    'harm.death': 'maybe',
    'person.age': 'old',
    'skin.category': '5',
    'moment.outcome': 'then',
  }))
    assert.deepEqual(readAnswers({ [field]: text }), { ok: false, code: 'answer-unreadable', field })
})

test('nobody is asked for what the first look says', () => {
  for (const name of [
    'harm.physical',
    'harm.psychological',
    'incident.category',
    'incident.subcategory',
    'x',
  ])
    assert.equal(askedField(name), undefined)
  assert.equal(askedField('harm.death')?.kind, 'yes-no')
  assert.equal(askedField('moment.outcome')?.kind, 'moment')
  assert.equal(momentFieldNamed('incident.awareAt'), undefined)
})
