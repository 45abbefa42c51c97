import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { flashReport } from '../contract.ts'
import { flashForm } from './flash-form.data.ts'
import { checkedForm, checkForm, type Question } from './form-config.ts'
import { fullerForm, fullerFormFor } from './fuller-form.data.ts'

const required: Question = { id: 'one', asks: 'line', required: true }
const optional: Question = { id: 'one', asks: 'choice' }
const times = (count: number, question: Question) =>
  Array.from({ length: count }, (_, index) => ({ ...question, id: `q${index}` }))

test('a flash report takes less than forty-five seconds, and the fuller one less than four minutes', () => {
  assert.ok(flashForm.seconds <= 45, String(flashForm.seconds))
  assert.ok(fullerForm.seconds <= 240, String(fullerForm.seconds))
})

test('a fourth required input is refused, whatever else the flash form asks', () => {
  const three = [...times(3, required), optional]
  assert.ok(checkForm({ form: 'flash', questions: three }).ok)
  const four = [...times(4, required), optional]
  assert.deepEqual(checkForm({ form: 'flash', questions: four }), {
    ok: false,
    code: 'fourth-required-input',
  })
})

test('an eleventh question is refused', () => {
  assert.ok(checkForm({ form: 'fuller', questions: times(10, optional) }).ok)
  const refusal = { ok: false, code: 'eleventh-question' }
  assert.deepEqual(checkForm({ form: 'fuller', questions: times(11, optional) }), refusal)
})

test('nothing in the fuller report can be made required', () => {
  const refusal = { ok: false, code: 'fuller-requires-nothing' }
  assert.deepEqual(checkForm({ form: 'fuller', questions: [required] }), refusal)
})

test('a form that is refused stops the program, so that nobody ever meets it', () => {
  assert.throws(() => checkedForm({ form: 'fuller', questions: times(11, optional) }), /eleventh-question/)
})

test('another question never makes a form quicker', () => {
  const asks = fc.constantFrom('choice', 'tick', 'line', 'sentence') as fc.Arbitrary<Question['asks']>
  fc.assert(
    fc.property(fc.array(asks, { maxLength: 9 }), asks, (kinds, more) => {
      const questions = kinds.map((kind, index) => ({ id: `q${index}`, asks: kind }))
      const shorter = checkForm({ form: 'fuller', questions })
      const longer = checkForm({ form: 'fuller', questions: [...questions, { id: 'more', asks: more }] })
      assert.ok(shorter.ok && longer.ok && longer.value.seconds > shorter.value.seconds)
    }),
  )
})

test('the flash form asks for what its contract refuses without, and for nothing more', () => {
  const read = flashReport.safeParse({ form: 'x'.repeat(43) })
  assert.ok(!read.success)
  const refusedWithout = read.error.issues.map(issue => String(issue.path[0])).sort()
  const toBeAnswered = flashForm.questions.filter(
    question => 'required' in question && !('preset' in question),
  )
  assert.deepEqual(refusedWithout, toBeAnswered.map(question => question.id).sort())
})

test('good care is not asked what went wrong', () => {
  assert.deepEqual(
    fullerFormFor('good-care').questions.map(question => question.id),
    ['before', 'possible', 'repeat'],
  )
  assert.equal(fullerFormFor('near-miss'), fullerForm)
})
