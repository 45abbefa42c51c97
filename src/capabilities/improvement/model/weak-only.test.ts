import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { actions, strengths } from './actions.ts'
import { changeStates } from './change-table.ts'
import { weakOnlyQuestion } from './weak-only.ts'

const anyChange = fc.record({
  strength: fc.constantFrom(...strengths),
  state: fc.constantFrom(...changeStates),
})

test('a reminder and a poster together bring the question what else could change', () => {
  const weak = { strength: 'weak', state: 'agreed' } as const
  assert.match(weakOnlyQuestion([weak, weak]) ?? '', /rely on people remembering/)
})

test('one change that lasts is enough, whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.array(anyChange), fc.constantFrom('strong', 'intermediate'), (others, strength) => {
      assert.equal(weakOnlyQuestion([...others, { strength, state: 'agreed' }]), undefined)
    }),
  )
})

test('a lasting change that was withdrawn no longer counts', () => {
  const withdrawn = { strength: 'strong', state: 'withdrawn' } as const
  assert.notEqual(weakOnlyQuestion([withdrawn, { strength: 'weak', state: 'done' }]), undefined)
  assert.equal(weakOnlyQuestion([withdrawn]), undefined)
})

test('every kind of change has a known strength, a reason and an example, and training alone is weak', () => {
  assert.equal(new Set(actions.map(action => action.id)).size, actions.length)
  for (const { strength, how, socialCareExamples } of actions) {
    assert.ok(strengths.includes(strength))
    assert.ok(how !== '' && socialCareExamples.length > 0)
  }
  assert.equal(actions.find(action => action.id === 'training')?.strength, 'weak')
})
