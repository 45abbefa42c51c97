import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { readConfig } from '#platform/config'
import { startEmbedded } from '#platform/embedded/start'
import { Browserless } from '../../tests/support/browserless.ts'
import { freePort, runCandour } from '../../tests/support/running-candour.ts'
import { setUpService } from '../../tests/support/set-up-service.ts'
import { tasksOf } from '../app.ts'
import { openParts } from './open-parts.ts'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const data = mkdtempSync(join(tmpdir(), 'candour-verify-'))
after(() => rmSync(data, { recursive: true, force: true }))
const env = { PATH: process.env.PATH ?? '', CANDOUR_DATA: data, CANDOUR_DEMO: 'no', LOG_LEVEL: 'warn' }

type Said = { code: number; said: string }

/** Runs `candour verify` as another program does, and gives its exit code and what it said. */
function verify(...args: string[]): Promise<Said> {
  return new Promise(resolve => {
    execFile(process.execPath, [main, 'verify', ...args], { env }, (error, out, complaint) =>
      resolve({ code: error ? Number(error.code) : 0, said: `${out}${complaint}` }),
    )
  })
}

/** Sets every seal that is due, as the worker does each minute. */
async function seal(): Promise<void> {
  const config = readConfig(env)
  assert.ok(config.ok)
  const { parts, close } = await openParts(config.config)
  await tasksOf(parts).tasks['seal-audit']?.({}, {} as never)
  await close()
}

/** Somebody with every right on the database, and triggers off. */
async function tamper(sql: string): Promise<void> {
  const server = await startEmbedded({ home: data })
  const client = new pg.Client({ connectionString: server.urlFor('postgres') })
  await client.connect()
  await client.query("set session_replication_role = 'replica'")
  await client.query(sql)
  await client.end()
  await server.stop()
}

let printed = ''

test('a trail that nobody touched is sound, while Candour runs and after it', async () => {
  const port = await freePort()
  const candour = await runCandour({ data, port })
  await setUpService(new Browserless(`http://127.0.0.1:${port}`), candour)
  const running = await verify()
  assert.deepEqual([running.code, / sound\. /.test(running.said)], [0, true])
  await candour.kill('SIGTERM')
  await seal()
  const { code, said } = await verify()
  assert.equal(code, 0)
  printed = /Last seal, to print and keep: (\S+)/.exec(said)?.[1] ?? ''
  assert.match(printed, /^[0-9a-f-]{36}:\d+:[0-9a-f]{64}$/)
})

test('a printed seal is found again, as verify prints it and as the page prints it', async () => {
  assert.equal((await verify('--seal', printed)).code, 0)
  assert.equal((await verify('--seal', printed.replace(/:\d+:/, ':'))).code, 0)
})

test('what is no seal is explained', async () => {
  const { code, said } = await verify('--seal', '7:abc')
  assert.equal(code, 1)
  assert.match(said, /A printed seal is ORGANISATION:NUMBER:DIGEST/)
})

test('a trail whose newest seal was taken away looks whole, and the printed seal says that it is not', async () => {
  await tamper(`
    with last as (select org_id, max(number) as number from platform.audit_seal group by 1),
    gone as (
      delete from platform.audit_sealed_entry s using last l
      where s.org_id = l.org_id and s.seal_number = l.number returning s.org_id, s.entry_id
    ), entries as (
      delete from platform.audit_entry e using gone g where e.org_id = g.org_id and e.id = g.entry_id
    ) delete from platform.audit_seal s using last l where s.org_id = l.org_id and s.number = l.number`)
  assert.equal((await verify()).code, 0)
  const { code, said } = await verify('--seal', printed)
  assert.equal(code, 1)
  assert.match(said, /NOT SOUND at seal \d+: the trail is shorter than the printed seal/)
  const withoutNumber = await verify('--seal', printed.replace(/:\d+:/, ':'))
  assert.match(withoutNumber.said, /NOT SOUND .*: the trail was shortened or rebuilt after the printed seal/)
})

test('a record that was changed is named', async () => {
  await tamper(`insert into platform.audit_entry (org_id, id, at, action, thing)
    select distinct org_id, gen_random_uuid(), now(), 'closed', 'incident' from organisation.organisation`)
  await tamper(`insert into platform.audit_unsealed select org_id, id from platform.audit_entry`)
  await seal()
  assert.equal((await verify()).code, 0)
  await tamper(`update platform.audit_entry set action = 'opened'`)
  const { code, said } = await verify()
  assert.equal(code, 1)
  assert.match(said, /NOT SOUND at record [0-9a-f-]{36} in seal 1: the record was changed/)
})
