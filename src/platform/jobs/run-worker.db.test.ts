import assert from 'node:assert/strict'
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { newId } from '#platform/ids'
import { enqueue } from '#platform/jobs/enqueue'
import { type JobFault, runWorker } from '#platform/jobs/run-worker'
import { createLog } from '#platform/log'
import { aDatabase } from '../../../tests/support/test-database.ts'

const { database, appPool, connect, urls } = await aDatabase()
const words = 'Asha says that the night lead shouts'
const lines: string[] = []

test('a job that fails is logged by its name and number, without a word of what it was about', async () => {
  const kept = new PassThrough()
  const log = createLog('info', kept)
  const failed = Promise.withResolvers<void>()
  const worker = await runWorker({
    pool: appPool,
    crontab: '',
    tasks: { 'seal-audit': async () => appPool.query('select $1::uuid', [words]).then(() => {}) },
    onFault(fault) {
      log.error(fault, 'job')
      failed.resolve()
    },
  })
  await enqueueOnce('seal-audit')
  await failed.promise
  await worker.stop()
  kept.end()
  await once(
    kept.resume().on('data', line => lines.push(String(line))),
    'end',
  )
  const logged = lines.map(line => JSON.parse(line))
  assert.equal(logged[0].task, 'seal-audit')
  assert.equal(logged[0].attempt, 1)
  assert.equal(logged[0].err.cause.code, '22P02')
  assert.doesNotMatch(lines.join(''), /Asha|shouts|syntax/)
})

test('the queue keeps no word of an error either', async () => {
  const asked = 'select last_error from graphile_worker._private_jobs'
  let { rows } = await appPool.query(asked)
  // The queue tells of a fault before it has written it down.
  for (let tries = 0; tries < 100 && rows[0]?.last_error === null; tries++) {
    await setTimeout(50)
    ;({ rows } = await appPool.query(asked))
  }
  assert.deepEqual(rows, [{ last_error: 'the task seal-audit did not finish' }])
})

test('a fault of the queue itself is told by its kind', async () => {
  const told = Promise.withResolvers<JobFault>()
  const worker = await runWorker({ pool: appPool, crontab: '', tasks: {}, onFault: told.resolve })
  const superuser = await connect(urls.superuser)
  await superuser.query(`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'LISTEN%'`)
  const { task, err } = await told.promise
  await worker.stop()
  assert.equal(task, 'the queue itself')
  assert.equal((err as { code?: string }).code, '57P01')
})

function enqueueOnce(task: string) {
  return database
    .transaction()
    .execute(db => enqueue(db, task, { orgId: newId<'organisation'>() }, `${task}:once`))
}
