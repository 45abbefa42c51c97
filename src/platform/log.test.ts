import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import fastify from 'fastify'
import { logFields } from './log/log-fields.ts'
import { coarseLog, createLog, type Log, logOptions } from './log.ts'

const words = 'Asha says the hoist slipped again'

function linesOf(write: (log: Log) => void): string {
  const lines: string[] = []
  write(createLog('debug', { write: line => void lines.push(line) }))
  return lines.join('')
}

test('a fault of the database is logged by kind, code and place, without the row that caused it', () => {
  const fault = Object.assign(new Error(`invalid input for uuid: "${words}"`), {
    code: '22P02',
    constraint: 'report_pkey',
    detail: `Failing row contains (${words}).`,
  })
  const line = linesOf(log => log.error({ err: fault }, 'saving failed'))
  assert.doesNotMatch(line, /Asha|hoist/)
  const { err, msg } = JSON.parse(line)
  assert.deepEqual(
    [err.name, err.code, err.constraint, msg],
    ['Error', '22P02', 'report_pkey', 'saving failed'],
  )
  assert.match(err.frames[0], /log\.test\.ts:\d+:\d+/)
})

test('an error that imitates a stack in its message gets no line of it into the log', () => {
  const sly = new Error(`oops\n    at ${words} (/home/asha/diary.txt:1:1)`)
  assert.doesNotMatch(
    linesOf(log => log.error(sly)),
    /Asha|asha|diary/,
  )
})

test('the cause of a fault is described as carefully as the fault', () => {
  const outer = new Error('outer', { cause: new TypeError(words) })
  const line = linesOf(log => log.error(outer))
  assert.doesNotMatch(line, /Asha/)
  assert.equal(JSON.parse(line).err.cause.name, 'TypeError')
})

test('a log keeps the listed fields only, whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.constant(words)),
      fc.constantFrom('debug', 'info', 'error'),
      (fields, level) => {
        const unlisted = Object.fromEntries(
          Object.entries(fields).filter(([name]) => !Object.hasOwn(logFields, name)),
        )
        const line = linesOf(log => log[level]({ ...unlisted, count: 2 }, 'done'))
        assert.doesNotMatch(line, /Asha/)
        assert.equal(JSON.parse(line).count, 2)
      },
    ),
  )
})

test('a value for a gap in a sentence is dropped', () => {
  assert.doesNotMatch(
    linesOf(log => log.info('told by %s', words)),
    /Asha/,
  )
})

test('Fastify left to itself writes neither the address asked for nor the message of an error', async () => {
  const lines: string[] = []
  const stream = { write: (line: string) => void lines.push(line) }
  const server = fastify({ logger: { ...logOptions('debug'), stream } })
  server.get('/speak-up/:place', () => {
    throw new Error(words)
  })
  await server.inject('/speak-up/oak-unit-7341?tell=Asha')
  await server.inject('/nowhere/oak-unit-7341')
  const text = lines.join('')
  assert.match(text, /"route":"\/speak-up\/:place"/)
  assert.match(text, /"status":500/)
  assert.doesNotMatch(text, /oak-unit|Asha/)
})

test('a coarse line has the hour and nothing closer, and keeps as little as any other', () => {
  const lines: string[] = []
  const log = coarseLog(logOptions('info'), { write: line => void lines.push(line) })
  log.error({ err: new Error(words), route: '/speak-up/:code', words }, 'fault')
  assert.match(JSON.parse(lines[0] ?? '').time, /T\d\d:00:00\.000Z$/)
  assert.doesNotMatch(lines.join(), /Asha/)
})
