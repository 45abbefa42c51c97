import assert from 'node:assert/strict'
import { test } from 'node:test'

import { triageForm } from '../contract.ts'
import { categories, categoryLabel, categoryOf } from '../reference/categories.ts'
import { harmLabel } from '../reference/harm.ts'
import { firstLook, type Looked } from './first-look.ts'
import { learningResponses } from './learning-responses.ts'

const looked: Looked = {
  revision: 1,
  title: 'Hoist battery flat when someone needed to get up',
  kind: 'near-miss',
  what: categories.find(category => category.id === 'moving_handling')?.subcategories[0]?.id ?? '',
  harmPhysical: 'none',
  harmPsychological: 'low',
  madeSafe: '',
  learningResponse: 'swarm-huddle',
  learningReason: '',
}
const calm = { atRisk: false }

test('a first look keeps what a person chose and nothing else', () => {
  const look = firstLook(calm, { ...looked, harmPhysical: 'not-known' })
  assert.ok(look.ok)
  assert.equal(look.value.category, 'moving_handling')
  assert.equal(look.value.harm_physical, null)
  assert.equal(look.value.harm_psychological, 'low')
})

test('where somebody was at risk, what was done to make it safe is part of the first look', () => {
  assert.deepEqual(firstLook({ atRisk: true }, looked), {
    ok: false,
    code: 'made-safe-missing',
    field: 'madeSafe',
  })
  assert.equal(firstLook({ atRisk: true }, { ...looked, madeSafe: 'Spare hoist from Elm.' }).ok, true)
})

test('no further review needs its reason', () => {
  const none = { ...looked, learningResponse: 'no-further-review' }
  assert.equal(firstLook(calm, none).ok, false)
  assert.equal(firstLook(calm, { ...none, learningReason: 'The charger is being moved already.' }).ok, true)
})

test('the people of an allegation of abuse or violence are not brought to one table', () => {
  const review = { ...looked, learningResponse: 'after-action-review' }
  for (const what of ['safeguarding', 'violence'])
    assert.deepEqual(firstLook(calm, { ...review, what }), {
      ok: false,
      code: 'safeguarding-first',
      field: 'learningResponse',
    })
  assert.equal(firstLook(calm, review).ok, true)
})

test('good care is learnt from in its own way, which is for nothing else', () => {
  const good = { ...looked, learningResponse: 'learn-from-good' }
  assert.deepEqual(firstLook(calm, good), {
    ok: false,
    code: 'only-for-good-care',
    field: 'learningResponse',
  })
  assert.equal(firstLook(calm, { ...good, kind: 'good-care' }).ok, true)
})

test('what is not in the lists is refused', () => {
  assert.equal(firstLook(calm, { ...looked, what: 'careless staff' }).ok, false)
  assert.equal(firstLook(calm, { ...looked, harmPhysical: 'enormous' }).ok, false)
  assert.equal(firstLook(calm, { ...looked, learningResponse: 'disciplinary' }).ok, false)
})

test('every category and grade has words, and a subcategory is read with its category', () => {
  for (const category of categories) {
    assert.notEqual(categoryLabel(category.id), '')
    for (const sub of category.subcategories) {
      assert.ok(categoryLabel(sub.id).startsWith(`${category.label}: `))
      assert.deepEqual(categoryOf(sub.id), { category: category.id, subcategory: sub.id })
    }
  }
  assert.equal(harmLabel('physical', 'none'), 'No physical harm')
  assert.equal(harmLabel('physical', null), '')
})

test('an empty form says everything that is missing in one go, each in a sentence', () => {
  const read = triageForm.safeParse({})
  assert.equal(read.success, false)
  const fields = new Set(read.error?.issues.map(issue => issue.path[0]))
  assert.deepEqual([...fields].map(String).sort(), [
    'harmPhysical',
    'harmPsychological',
    'kind',
    'learningResponse',
    'title',
    'what',
  ])
  for (const issue of read.error?.issues ?? []) assert.match(issue.message, /^[A-Z].* /)
})

test('no way of learning is named after a person’s fault', () => {
  const words = JSON.stringify(learningResponses).toLowerCase()
  for (const blaming of ['blame', 'fault', 'disciplin', 'culprit', 'offend'])
    assert.ok(!words.includes(blaming))
})
