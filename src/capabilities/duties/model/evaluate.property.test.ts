import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fields } from '../reference/fields.data.ts'
import { rules } from '../reference/rules.ts'
import type { Condition, Facts, FactValue } from './condition.ts'
import { evaluate, missingFacts } from './evaluate.ts'

const names = Object.keys(fields)

function someValueOf(name: string): fc.Arbitrary<FactValue> {
  const field = fields[name as keyof typeof fields]
  if (field.kind === 'yes-no') return fc.boolean()
  if (field.kind === 'number') return fc.constantFrom(0, 7, 8, 17, 18, 24, 25, 90)
  if (field.kind === 'choice') return fc.constantFrom(...Object.keys(field.choices))
  return fc.constantFrom('death.unexpected', 'fall.unwitnessed', 'VLXYZ')
}
const fact = fc.constantFrom(...names).chain(name => someValueOf(name).map(value => [name, value] as const))
const england = fc.constant({ 'service.nation': 'england' })
const facts: fc.Arbitrary<Facts> = fc
  .tuple(fc.oneof(england, fc.constant({})), fc.array(fact, { maxLength: 40 }))
  .map(([nation, given]) => ({ ...nation, ...Object.fromEntries(given) }))

function matchesUnknown(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(matchesUnknown)
  if ('any' in condition) return condition.any.some(matchesUnknown)
  return condition.op === 'exists' || (condition.op === 'eq' && condition.value === null)
}
/** Rules that nowhere treat not knowing as a reason: for them, what is found out never takes an answer back. */
const settling = new Set(rules.filter(rule => !matchesUnknown(rule.when)).map(rule => rule.id))

function newFact(known: Facts, [name, value]: readonly [string, FactValue]): Facts | undefined {
  // Fatal harm says something about death too, which may be known to be otherwise.
  if (name in known || (name === 'harm.physical' && value === 'fatal')) return undefined
  if (value === 'unknown') return undefined
  return { ...known, [name]: value }
}

test('what is found out turns neither a match nor a no of a rule back into a question', () => {
  fc.assert(
    fc.property(facts, fact, (known, found) => {
      const more = newFact(known, found)
      if (!more) return
      const after = evaluate(more)
      for (const [index, before] of evaluate(known).entries())
        if (settling.has(before.rule.id) && before.truth !== 'unknown')
          assert.equal(after[index]?.truth, before.truth, before.rule.id)
    }),
    { numRuns: 500 },
  )
})

test('most rules settle; those that count not knowing as a reason are the ones that say so', () => {
  assert.deepEqual(
    rules.filter(rule => !settling.has(rule.id)).map(rule => rule.id),
    ['CQC-R16-DEATH', 'SG-S42', 'LFPSE', 'CORONER'],
  )
})

test('finding out what a rule misses, all of it, settles the rule', () => {
  fc.assert(
    fc.property(facts, fc.infiniteStream(fc.nat()), (known, picks) => {
      for (const { rule } of evaluate(known)) {
        let now = known
        for (let round = 0; round < names.length; round++) {
          const open = evaluate(now).find(each => each.rule.id === rule.id)
          const [missing] = open ? missingFacts(open) : []
          if (missing === undefined) break
          now = { ...now, [missing]: someValue(missing, picks.next().value ?? 0) }
        }
        assert.notEqual(evaluate(now).find(each => each.rule.id === rule.id)?.truth, 'unknown')
      }
    }),
    { numRuns: 30 },
  )
})

function someValue(name: string, pick: number): FactValue {
  const field = fields[name as keyof typeof fields]
  if (field.kind === 'yes-no') return pick % 2 === 0
  if (field.kind === 'number') return pick % 100
  if (field.kind !== 'choice') return 'fall.unwitnessed'
  const values = Object.keys(field.choices).filter(value => value !== 'unknown')
  return values[pick % values.length] ?? ''
}

test('a value of null, the word unknown and no value at all are the same', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...names), (known, name) => {
      const truths = (value: FactValue | null | undefined) =>
        evaluate({ ...known, [name]: value }).map(each => each.truth)
      assert.deepEqual(truths(null), truths(undefined))
      if (name !== 'data.riskToRights') assert.deepEqual(truths('unknown'), truths(undefined))
    }),
  )
})
