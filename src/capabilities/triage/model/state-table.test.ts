import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { accessTable } from '#capabilities/identity'
import { decideMove } from './decide-move.ts'
import { drawStateTable } from './draw-state-table.ts'
import { metNeeds, type SaidNeed } from './needs.ts'
import { type IncidentState, incidentStates, movesFrom, type Need, stateTable } from './state-table.ts'

const allNeeds: Need[] = ['review-complete', 'every-change-checked', 'reporters-told', 'people-told']
const toClose: Need[] = ['every-change-checked', 'reporters-told', 'people-told']
const everyone = { may: () => true }
const aStep = fc.record({
  to: fc.constantFrom(...incidentStates),
  met: fc.subarray(allNeeds),
  reason: fc.constantFrom('', 'Work on it goes on.'),
})

test('by no path does a record close before every change is checked and everybody concerned was told', () => {
  fc.assert(
    fc.property(fc.array(aStep, { maxLength: 30 }), steps => {
      let state: IncidentState = 'opened'
      for (const { to, met, reason } of steps) {
        const move = decideMove(
          { state, historical: false },
          { to, reason },
          { ...everyone, met: new Set(met) },
        )
        if (!move.ok) continue
        state = move.value.to
        if (state === 'closed') for (const need of toClose) assert.ok(met.includes(need), need)
      }
    }),
  )
})

test('a record can be closed from wherever it is, by going through the states', () => {
  for (const start of incidentStates) {
    const reached = new Set<IncidentState>([start])
    for (const state of reached) for (const move of movesFrom(state)) reached.add(move.to)
    assert.ok(reached.has('closed'), start)
  }
})

test('a historical record stays closed, whatever is asked of it', () => {
  fc.assert(
    fc.property(aStep, ({ to, reason }) => {
      const facts = { ...everyone, met: new Set(allNeeds) }
      assert.deepEqual(decideMove({ state: 'closed', historical: true }, { to, reason }, facts), {
        ok: false,
        code: 'historical-record',
      })
    }),
  )
})

test('between two states there is one move at most, so that an address can name it', () => {
  const pairs = stateTable.map(move => `${move.when} ${move.to}`)
  assert.equal(new Set(pairs).size, pairs.length)
})

test('every move is allowed by a row of the access table and says why in a sentence', () => {
  for (const move of stateTable) {
    assert.ok(move.by in accessTable, move.by)
    assert.match(move.why, /^[A-Z].{20,}\.$/)
  }
})

test('who may not move a record is refused before anything about it is said', () => {
  const facts = { may: () => false, met: new Set<Need>() }
  const refusal = decideMove({ state: 'checking', historical: false }, { to: 'closed', reason: '' }, facts)
  assert.deepEqual(refusal, { ok: false, code: 'not-permitted' })
})

test('closing without a review needs its reason in words', () => {
  const facts = { ...everyone, met: new Set(allNeeds) }
  const record = { state: 'opened', historical: false } as const
  assert.deepEqual(decideMove(record, { to: 'closed', reason: '  ' }, facts), {
    ok: false,
    code: 'reason-missing',
    field: 'reason',
  })
  assert.equal(
    decideMove(record, { to: 'closed', reason: 'Understood, and the fix is on order.' }, facts).ok,
    true,
  )
})

test('a review that nobody began is not complete; where no change was agreed, none waits for a check', () => {
  const nothing = metNeeds(new Map<SaidNeed, boolean>(), { reportersTold: true, peopleTold: false })
  assert.deepEqual([...nothing], ['every-change-checked', 'reporters-told'])
  const said = new Map<SaidNeed, boolean>([
    ['review-complete', true],
    ['every-change-checked', false],
  ])
  const known = { reportersTold: false, peopleTold: true }
  assert.deepEqual([...metNeeds(said, known)], ['review-complete', 'people-told'])
})

test('docs/states.md is drawn from the table', () => {
  const file = new URL('../../../../docs/states.md', import.meta.url)
  if (process.env.UPDATE_DOCS) writeFileSync(file, drawStateTable())
  assert.equal(readFileSync(file, 'utf8'), drawStateTable())
})
