import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Condition } from '../model/condition.ts'
import { fields } from './fields.data.ts'
import data from './notifications.json' with { type: 'json' }
import { rules, ruleVersion } from './rules.ts'

function fieldsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(fieldsIn)
  if ('any' in condition) return condition.any.flatMap(fieldsIn)
  return [condition.field]
}

test('every fact of the rules can be asked for in words, and nothing else is', () => {
  assert.deepEqual(Object.keys(fields).sort(), Object.keys(data.fields).sort())
  for (const rule of rules) for (const field of fieldsIn(rule.when)) assert.ok(field in fields, field)
})

test('a choice offers what its fact can be, and a yes or no is one', () => {
  for (const [name, says] of Object.entries(data.fields)) {
    const field = fields[name as keyof typeof fields]
    const listed = /^[a-zA-Z0-9_]+(\|[a-zA-Z0-9_]+)+/.exec(says)?.[0].split('|') ?? []
    if (says.startsWith('bool')) assert.equal(field.kind, 'yes-no', name)
    else if (listed.length > 0) {
      assert.equal(field.kind, 'choice', name)
      const offered = field.kind === 'choice' ? Object.keys(field.choices) : []
      const asked = listed.filter(
        each => each !== 'null' && (each !== 'unknown' || name === 'data.riskToRights'),
      )
      assert.deepEqual(offered.sort(), asked.sort(), name)
    }
  }
})

test('the rules say which version they are and where each comes from', () => {
  assert.match(ruleVersion, /^\d+\.\d+\.\d+$/)
  for (const rule of rules) assert.ok(rule.source.length > 3 && rule.legalReference.length > 3, rule.id)
})

test('a rule that has to be confirmed locally says what to check', () => {
  for (const rule of rules) if (rule.confidence === 'check') assert.ok(rule.checkNote, rule.id)
})
