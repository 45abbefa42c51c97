import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answering } from './answering.ts'
import { deidentifyLines } from './deidentify-lines.ts'
import { lensLines } from './lens-lines.ts'
import { numberOption } from './number-option.ts'
import { similarLines } from './similar-lines.ts'
import { themesLines } from './themes-lines.ts'

async function answersTo(answering: Answering, lines: string[], args: string[] = []) {
  const answers: unknown[] = []
  for await (const line of answering(streamed(lines), args)) answers.push(JSON.parse(line))
  return answers
}

async function* streamed(lines: string[]) {
  yield* lines
}

test('the lens answers each line in order, and a line that cannot be read does not stop the others', async () => {
  const answers = await answersTo(lensLines, [
    'not json',
    '{"id":"a","text":"Careless work"}',
    '{"text":"no id"}',
    '{"id":7}',
    '',
    '{"id":"b","text":"I forgot to sign the MAR"}',
  ])
  assert.deepEqual(
    answers.map(answer => Object.keys(Object(answer))),
    [['error'], ['id', 'findings'], ['error'], ['id', 'error'], ['id', 'findings', 'support']],
  )
})

test('the lens answers a line before it reads the next', async () => {
  let read = 0
  const lines = async function* () {
    for (; read < 3; read++) yield '{"id":1,"text":"Careless work"}'
  }
  for await (const _ of lensLines(lines())) break
  assert.equal(read, 0)
})

const texts = [
  '{"id":1,"text":"Fell in the hall","group":"a"}',
  '7',
  '{"id":2,"text":"Slipped and fell","group":"b"}',
]

test('neighbours are given for each text in order, and bad lines stay where they were', async () => {
  const answers = await answersTo(similarLines, texts, ['--top', '1'])
  assert.deepEqual(
    answers.map(answer => Object.keys(Object(answer))),
    [['id', 'neighbours'], ['error'], ['id', 'neighbours']],
  )
  const [neighbour] = (answers[0] as { neighbours: { id: number; why: string[] }[] }).neighbours
  assert.equal(neighbour?.id, 2)
  assert.match(neighbour?.why.join() ?? '', /fall/)
})

test('themes end with what they do not explain', async () => {
  const answers = await answersTo(themesLines, texts)
  assert.deepEqual(Object.keys(Object(answers.at(-1))), ['unexplained'])
  assert.ok(answers.some(answer => Object(answer).theme === 'falls'))
})

test('a number is read in both ways that people write it, and anything else is refused in words', () => {
  assert.deepEqual(
    [['--top', '3'], ['--top=3'], []].map(args => numberOption(args, 'top', 5)),
    [3, 3, 5],
  )
  assert.throws(() => numberOption(['--top', 'few'], 'top', 5), /whole number, such as --top 5/)
})

test('names are taken out of each line in order, with the roster of that line', async () => {
  const answers = await answersTo(deidentifyLines, [
    '{"id":"a","text":"Mrs Okafor fell."}',
    '{"id":2,"text":"hope fell","roster":[{"name":"Hope","as":"resident"},"Ngozi Eze"]}',
    '{"id":3,"text":"Hope fell","roster":"Hope"}',
    'not json',
  ])
  assert.deepEqual(answers, [
    {
      id: 'a',
      spans: [{ start: 4, end: 10, label: 'PERSON', certainty: 'certain' }],
      text: 'Mrs [Person 1] fell.',
    },
    { id: 2, spans: [], text: 'hope fell' },
    { id: 3, error: 'The "roster" of this line is not a list of names.' },
    { error: 'This line is not JSON.' },
  ])
})
