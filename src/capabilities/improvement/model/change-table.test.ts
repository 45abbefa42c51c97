import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { actsFor } from './acts-for.ts'
import { type Act, type ChangeState, changeStates, changeTable } from './change-table.ts'
import { decideAct } from './decide-act.ts'
import { everyChangeChecked } from './every-change-checked.ts'

const anybody = () => true
const acts: Act[] = ['hand-over', 'mark-done', 'record-check', 'withdraw']
const act = fc.constantFrom(...acts)

/** The states a change goes through when people try these acts in turn. */
function live(tried: readonly Act[]): { act: Act; from: ChangeState; to: ChangeState }[] {
  let state: ChangeState = 'agreed'
  return tried.flatMap(wanted => {
    const from = state
    const step = decideAct({ state, revision: 1 }, { act: wanted, reason: 'Said why.' }, anybody)
    if (!step.ok) return []
    state = step.value.to
    return [{ act: wanted, from, to: state }]
  })
}

test('whatever people try, a change is looked at only after it was done', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), tried => {
      const lived = live(tried)
      const done = lived.findIndex(step => step.act === 'mark-done')
      const looked = lived.findIndex(step => step.act === 'record-check')
      assert.ok(looked === -1 || (done !== -1 && done < looked))
    }),
  )
})

test('whatever people try, a change is done once at most and nothing happens to one that was withdrawn', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), tried => {
      const lived = live(tried)
      assert.ok(lived.filter(step => step.act === 'mark-done').length <= 1)
      assert.ok(lived.every(step => step.from !== 'withdrawn'))
    }),
  )
})

test('what was looked at keeps its result: it is not withdrawn afterwards', () => {
  assert.equal(actsFor('checked', anybody).has('withdraw'), false)
})

test('a change is withdrawn only with a reason', () => {
  for (const when of ['agreed', 'done'] as const) {
    const change = { state: when, revision: 1 }
    const refusal = { ok: false, code: 'change-reason-missing', field: 'reason' }
    assert.deepEqual(decideAct(change, { act: 'withdraw' }, anybody), refusal)
    assert.deepEqual(decideAct(change, { act: 'withdraw', reason: '  ' }, anybody), refusal)
    assert.equal(decideAct(change, { act: 'withdraw', reason: 'The beds were sold.' }, anybody).ok, true)
  }
})

test('somebody who saw an older version of a change is told so', () => {
  const change = { state: 'done', revision: 3 } as const
  const seen = decideAct(change, { act: 'record-check', revision: 2 }, anybody)
  assert.deepEqual(seen, { ok: false, code: 'change-moved-on' })
  assert.equal(decideAct(change, { act: 'record-check', revision: 3 }, anybody).ok, true)
})

test('somebody without the right is refused before they learn how the change stands', () => {
  for (const state of changeStates)
    assert.deepEqual(
      decideAct({ state, revision: 1 }, { act: 'mark-done' }, () => false),
      {
        ok: false,
        code: 'not-permitted',
      },
    )
})

test('the table has at most one row for each state and act', () => {
  const keys = changeTable.map(step => `${step.when} ${step.may}`)
  assert.equal(new Set(keys).size, keys.length)
})

test('a record waits while any change was agreed or done and not looked at', () => {
  const states = fc.array(fc.constantFrom(...changeStates))
  fc.assert(
    fc.property(states, all => {
      const waits = all.includes('agreed') || all.includes('done')
      assert.equal(everyChangeChecked(all), !waits)
    }),
  )
})
