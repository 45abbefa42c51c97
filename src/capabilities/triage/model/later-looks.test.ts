import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { harmGrades } from '../reference/harm.ts'
import { affectedReferences } from './affected-references.ts'
import { categoriesForWords, categoriesFromStories, keptCategory } from './find-categories.ts'
import { firstResponses } from './first-responses.data.ts'
import { firstResponsesTo } from './first-responses.ts'
import { type Graded, isRegraded, loweredBy } from './lowered-by.ts'
import { makeSafeSteps, stepsTaken } from './make-safe-steps.ts'

const asSevere: Graded = { category: 'fall', harmPhysical: 'severe', harmPsychological: 'low' }

test('less harm than was thought is lowered, more harm is not', () => {
  assert.deepEqual(loweredBy(asSevere, { ...asSevere, harmPhysical: 'low' }), ['harm'])
  assert.deepEqual(loweredBy(asSevere, { ...asSevere, harmPsychological: null }), ['harm'])
  assert.deepEqual(loweredBy(asSevere, { ...asSevere, harmPhysical: 'fatal' }), [])
  const notKnown = { ...asSevere, harmPhysical: null }
  assert.deepEqual(loweredBy(notKnown, asSevere), [])
})

test('an allegation that becomes something else is lowered, and so are both at once', () => {
  const allegation = { ...asSevere, category: 'safeguarding' }
  assert.deepEqual(loweredBy(allegation, asSevere), ['safeguarding'])
  assert.deepEqual(loweredBy(asSevere, allegation), [])
  assert.deepEqual(loweredBy(allegation, { ...asSevere, harmPhysical: 'none' }), ['harm', 'safeguarding'])
  assert.deepEqual(loweredBy(allegation, { ...allegation, category: 'violence' }), [])
})

test('of two looks that differ in harm, one way of going from one to the other is lowered and never both', () => {
  const grade = fc.constantFrom(null, ...harmGrades.physical.map(each => each.id))
  const look = fc.record({
    category: fc.constantFrom('fall', 'safeguarding'),
    harmPhysical: grade,
    harmPsychological: fc.constant(null),
  })
  fc.assert(
    fc.property(look, look, (one, other) => {
      const there = loweredBy(one, other)
      const back = loweredBy(other, one)
      assert.ok(!there.some(each => back.includes(each)))
      assert.deepEqual(loweredBy(one, one), [])
    }),
  )
})

test('a look that says the same is no other look', () => {
  const look = { ...asSevere, kind: 'incident', subcategory: null }
  assert.equal(isRegraded(look, { ...look }), false)
  for (const change of [{ kind: 'near-miss' }, { subcategory: 'x' }, { harmPhysical: 'low' }])
    assert.equal(isRegraded(look, { ...look, ...change }), true)
})

test('who was affected is a number from a care record, each once; a name never passes', () => {
  assert.deepEqual(affectedReferences('cr-104, 17\nCR-104; R/22A'), ['CR-104', '17', 'R/22A'])
  assert.deepEqual(affectedReferences('  '), [])
  for (const name of ['Edith', 'Edith Barlow', 'CR-104 Edith', 'E.B.', 'EB', 'Mrs1 Barlow', 'Barlow12'])
    assert.equal(affectedReferences(name), undefined, name)
})

test('ordinary words find a category and say why; a story is offered three at most and none when nothing fits', () => {
  const found = categoriesForWords('he slipped in the shower')
  assert.ok(found.some(each => each.id.startsWith('fall') || each.label.startsWith('Fall')))
  for (const each of found) assert.ok(each.label && each.why)
  assert.ok(categoriesForWords('pressure ulcer').length > 0)
  assert.deepEqual(categoriesForWords('zzz'), [])
  assert.deepEqual(categoriesFromStories(['It was a day.']), [])
  const much =
    'She fell, the tablets were not signed, the hoist battery was flat, he was slapped and hit, scabies.'
  assert.equal(categoriesFromStories([much]).length, 3)
})

test('what is kept now is offered beside what words point to, once', () => {
  const kept = keptCategory('moving_handling', [])
  assert.deepEqual(
    kept.map(each => each.id),
    ['moving_handling'],
  )
  assert.deepEqual(keptCategory('moving_handling', kept), [])
  assert.deepEqual(keptCategory('no-such', []), [])
})

test('thank-yous fit what was told: an allegation before everything, then who is at risk, then what it was', () => {
  const told = { kind: 'incident', atRiskNow: false } as const
  const to = (story: string, more: object = {}) => firstResponsesTo({ ...told, story, ...more })
  assert.equal(to('She fell in the bathroom.'), firstResponses.fall)
  assert.equal(to('The hoist battery was flat.'), firstResponses.equipment)
  assert.equal(to('The tablets were not signed for.'), firstResponses.medication)
  assert.equal(to('She fell in the bathroom.', { atRiskNow: true }), firstResponses['at-risk'])
  assert.equal(to('He slapped her arm.', { atRiskNow: true }), firstResponses.allegation)
  assert.equal(to('It was nearly the wrong one.', { kind: 'near-miss' }), firstResponses['near-miss'])
  assert.equal(to('It was.', { kind: 'good-care' }), firstResponses['good-care'])
  assert.equal(to('It was a day.'), firstResponses.any)
})

test('no example asks who told us, judges, or promises that nothing happened', () => {
  for (const each of Object.values(firstResponses).flat()) {
    assert.ok(each.length < 260, each)
    assert.doesNotMatch(each, /\b(should have|failed|careless|blame|who did|vigilant|zero)\b/i)
  }
})

test('the steps that were ticked are said in their own order', () => {
  assert.deepEqual(stepsTaken(['told', 'person', 'nonsense']), [
    makeSafeSteps[0].label,
    makeSafeSteps[5].label,
  ])
})
