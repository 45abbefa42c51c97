import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readForm } from '#platform/http/read-form'
import { answerFields, publishLesson, writeLesson } from './contract.ts'

const whole = {
  title: 'Light before feet',
  happened: 'Three people fell in a month on the way to the toilet in the dark.',
  learnt: 'The switch was by the other door.',
  changed: 'Lights under the bed that wake with the feet.',
  onShift: 'Is the low light working? Wave a foot.',
  question: 'Somebody is up at three most nights. When do you look in?',
  answer1: 'At two and four',
  answer2: 'A little before three',
  best: 'answer2',
  why: 'They get up at their own hour, not at ours.',
}
const fields = (read: ReturnType<typeof readForm>) => (read.ok ? [] : read.errors.map(error => error.field))

test('a lesson is not saved half: each part, one question, two answers and why', () => {
  const missing = fields(readForm(writeLesson, {}))
  assert.deepEqual(missing.sort(), Object.keys(whole).sort())
})

test('answers left empty are left out, and the best one is still the best', () => {
  const read = readForm(writeLesson, {
    ...whole,
    answer3: '',
    answer4: 'When the bell goes',
    best: 'answer4',
  })
  assert.ok(read.ok)
  assert.deepEqual(read.value.answers, ['At two and four', 'A little before three', 'When the bell goes'])
  assert.equal(read.value.best, 2)
})

test('an empty answer can’t be the best, and no two answers are the same', () => {
  assert.deepEqual(fields(readForm(writeLesson, { ...whole, best: 'answer3' })), ['best'])
  assert.deepEqual(fields(readForm(writeLesson, { ...whole, answer3: whole.answer1 })), ['answer2'])
})

test('whatever is filled in, a lesson that is read has two to four answers and its best is one of them', () => {
  const answer = fc.constantFrom('', 'Ring', 'Wait', 'Look in', 'Ask them')
  const form = fc.record({
    answer1: answer,
    answer2: answer,
    answer3: answer,
    answer4: answer,
    best: fc.constantFrom(...answerFields),
  })
  fc.assert(
    fc.property(form, given => {
      const read = readForm(writeLesson, { ...whole, ...given })
      if (!read.ok) return
      const { answers, best } = read.value
      assert.ok(answers.length >= 2 && answers.length <= 4)
      assert.equal(answers[best], given[given.best])
    }),
  )
})

test('nothing is shared until somebody says that it names nobody', () => {
  const place = '0199f1c2-7a10-7000-8000-000000000001'
  assert.deepEqual(fields(readForm(publishLesson, { places: place })), ['namesNobody'])
  assert.deepEqual(fields(readForm(publishLesson, { namesNobody: 'yes' })), ['places'])
  const read = readForm(publishLesson, { places: [place, place], namesNobody: 'yes' })
  assert.deepEqual(read.ok && read.value.places, [place, place])
})
