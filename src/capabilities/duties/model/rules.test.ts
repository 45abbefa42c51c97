import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rules } from '../reference/rules.ts'
import type { Facts } from './condition.ts'
import { evaluate, missingFacts } from './evaluate.ts'
import { ruleCases } from './rule-cases.data.ts'

function indicated(rule: string, facts: Facts) {
  const found = evaluate(facts).find(each => each.rule.id === rule)
  assert.ok(found)
  return found
}

for (const { rule, holds, also = [], not, open } of ruleCases) {
  test(`${rule} is indicated by what its regulation asks for`, () => {
    for (const facts of [holds, ...also.map(other => ({ ...holds, ...other }))])
      assert.equal(indicated(rule, facts).truth, 'yes', JSON.stringify(facts))
  })

  test(`${rule} is not indicated once one part of it is known not to be so, and says which`, () => {
    for (const ending of not) {
      const { truth, because } = indicated(rule, { ...holds, ...ending })
      assert.equal(truth, 'no', JSON.stringify(ending))
      assert.ok(because.length > 0)
    }
  })

  test(`${rule} asks for what nobody knows yet, and never takes it for a no`, () => {
    for (const { without, missing = [without] } of open)
      for (const value of [null, undefined]) {
        const found = indicated(rule, { ...holds, [without]: value })
        assert.equal(found.truth, 'unknown', without)
        assert.deepEqual(missingFacts(found), missing)
      }
  })
}

test('every rule has its cases, and every case its rule', () => {
  assert.deepEqual(
    ruleCases.map(({ rule }) => rule),
    rules.map(({ id }) => id),
  )
})

test('harm that killed means that the person died, whatever else is written', () => {
  const facts = {
    'service.nation': 'england',
    'harm.physical': 'fatal',
    'person.age': 40,
    'person.autistic': true,
  }
  assert.equal(indicated('LEDER', facts).truth, 'yes')
  assert.equal(indicated('LEDER', { ...facts, 'harm.death': false }).truth, 'yes')
})

test('a death without any harm can be a natural one and is still a death', () => {
  const natural = { 'service.nation': 'england', 'harm.physical': 'none', 'harm.death': true }
  assert.equal(indicated('INSURER', natural).truth, 'no')
  assert.deepEqual(missingFacts(indicated('LEDER', natural)).includes('harm.death'), false)
})

test('what is settled asks for nothing', () => {
  const fire = { 'service.nation': 'wales', 'event.fire': true }
  assert.deepEqual(missingFacts(indicated('FIRE', fire)), [])
  assert.deepEqual(missingFacts(indicated('FIRE', { ...fire, 'event.fire': false })), [])
})

test('a rule of another nation is not considered, whatever happened', () => {
  const fire = { 'service.nation': 'wales', 'harm.death': true, 'person.age': 40, 'person.autistic': true }
  const leder = indicated('LEDER', fire)
  assert.equal(leder.truth, 'no')
  assert.deepEqual([...new Set(leder.because.map(({ field }) => field))], ['service.nation'])
})
