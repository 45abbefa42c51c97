import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare } from './compare.ts'
import type { Comparison, Condition } from './condition.ts'
import { judge } from './judge.ts'

const is = (field: string): Comparison => ({ field, op: 'eq', value: true })
const facts = { yes: true, no: false }
const [yes, no, open] = [is('yes'), is('no'), is('open')]

const cases: readonly [string, Condition, string, readonly Comparison[]][] = [
  ['all of yes and yes', { all: [yes, yes] }, 'yes', [yes, yes]],
  ['all of yes and open', { all: [yes, open] }, 'unknown', [open]],
  ['all of open and no: no decides', { all: [open, no] }, 'no', [no]],
  ['any of no and yes', { any: [no, yes] }, 'yes', [yes]],
  ['any of open and yes: yes decides', { any: [open, yes] }, 'yes', [yes]],
  ['any of no and open', { any: [no, open] }, 'unknown', [open]],
  ['any of no and no', { any: [no, no] }, 'no', [no, no]],
  [
    'what is open within a part that is settled is not asked for',
    { any: [{ all: [no, is('hidden')] }, open] },
    'unknown',
    [open],
  ],
  ['all of nothing holds', { all: [] }, 'yes', []],
  ['any of nothing does not', { any: [] }, 'no', []],
]
for (const [name, condition, truth, because] of cases)
  test(`three-valued: ${name}`, () => {
    assert.deepEqual(judge(condition, facts), { truth, because })
  })

const comparisons: readonly [Comparison, unknown, string][] = [
  [{ field: 'f', op: 'eq', value: 'a' }, 'a', 'yes'],
  [{ field: 'f', op: 'eq', value: 'a' }, 'b', 'no'],
  [{ field: 'f', op: 'eq', value: 'a' }, 'unknown', 'unknown'],
  [{ field: 'f', op: 'eq', value: 'unknown' }, 'unknown', 'yes'],
  [{ field: 'f', op: 'eq', value: false }, false, 'yes'],
  [{ field: 'f', op: 'eq', value: false }, undefined, 'unknown'],
  [{ field: 'f', op: 'eq', value: null }, null, 'yes'],
  [{ field: 'f', op: 'eq', value: null }, undefined, 'yes'],
  [{ field: 'f', op: 'eq', value: null }, 'unknown', 'yes'],
  [{ field: 'f', op: 'eq', value: null }, false, 'no'],
  [{ field: 'f', op: 'in', value: ['a', 'unknown'] }, 'unknown', 'yes'],
  [{ field: 'f', op: 'in', value: ['a', 'b'] }, 'unknown', 'unknown'],
  [{ field: 'f', op: 'in', value: ['a', 'b'] }, 'b', 'yes'],
  [{ field: 'f', op: 'in', value: ['a', 'b'] }, 'c', 'no'],
  [{ field: 'f', op: 'in', value: ['a', 'b'] }, null, 'unknown'],
  [{ field: 'f', op: 'gt', value: 7 }, 7, 'no'],
  [{ field: 'f', op: 'gt', value: 7 }, 7.5, 'yes'],
  [{ field: 'f', op: 'gt', value: 7 }, null, 'unknown'],
  [{ field: 'f', op: 'gte', value: 18 }, 18, 'yes'],
  [{ field: 'f', op: 'gte', value: 18 }, 17, 'no'],
  [{ field: 'f', op: 'gte', value: 18 }, 'unknown', 'unknown'],
  [{ field: 'f', op: 'lt', value: 18 }, 18, 'no'],
  [{ field: 'f', op: 'lt', value: 18 }, 17, 'yes'],
  [{ field: 'f', op: 'lt', value: 18 }, 0, 'yes'],
  [{ field: 'f', op: 'exists', value: true }, 'code', 'yes'],
  [{ field: 'f', op: 'exists', value: true }, 'unknown', 'no'],
  [{ field: 'f', op: 'exists', value: true }, null, 'no'],
  [{ field: 'f', op: 'exists', value: false }, undefined, 'yes'],
  [{ field: 'f', op: 'exists', value: false }, 'code', 'no'],
]
for (const [comparison, value, truth] of comparisons)
  test(`${JSON.stringify(comparison)} with ${JSON.stringify(value)} is ${truth}`, () => {
    assert.equal(compare(comparison, { f: value as string | boolean | null | undefined }), truth)
  })
