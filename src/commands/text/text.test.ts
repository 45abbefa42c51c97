import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answering } from './answering.ts'
import { lensLines } from './lens-lines.ts'

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
