import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { startEmbedded } from '#platform/embedded/start'
import { Browserless } from '../support/browserless.ts'
import { freePort, type RunningCandour, runCandour } from '../support/running-candour.ts'
import { setUpService } from '../support/set-up-service.ts'

const kills = 20
const callers = 6
const data = mkdtempSync(join(tmpdir(), 'candour-kill-'))
const port = await freePort()
const origin = `http://127.0.0.1:${port}`
let candour: RunningCandour = await runCandour({ data, port })
after(async () => {
  await candour.kill('SIGTERM')
  rmSync(data, { recursive: true, force: true })
})

type Told = { form: string; story: string; reference: string }

test(`no acknowledged report is lost and none is kept twice when application and database are killed ${kills} times`, async () => {
  const code = await setUpService(new Browserless(origin), candour)
  const acknowledged: Told[] = []
  let telling = true
  const tellers = Array.from({ length: callers }, async (_, caller) => {
    for (let number = 0; telling; number++)
      acknowledged.push(await tellUntilHeard(code, `caller ${caller} report ${number}`))
  })
  for (let kill = 0; kill < kills; kill++) await killOneOf(kill, acknowledged)
  telling = false
  await Promise.all(tellers)
  await everyoneIsKeptOnce(acknowledged)
})

/** Sends one form until the service says that it has it, as a phone with a bad signal would. */
async function tellUntilHeard(code: string, story: string): Promise<Told> {
  const form = randomBytes(32).toString('base64url')
  const body = new URLSearchParams({
    form,
    story,
    kind: 'near-miss',
    atRisk: 'no',
    happened: 'just-now',
    seen: 'nobody',
  })
  for (;;) {
    const reference = await tell(code, body.toString())
    if (reference) return { form, story, reference }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

async function tell(code: string, body: string): Promise<string | undefined> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const signal = AbortSignal.timeout(5000)
  const reply = await fetch(`${origin}/speak-up/${code}`, { method: 'POST', headers, body, signal }).catch(
    () => undefined,
  )
  const html = reply?.status === 200 ? await reply.text().catch(() => '') : ''
  return /\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/.exec(html)?.[0]
}

/** Kills the application, the database, or both, in the middle of the work; then sees to it that it goes on. */
async function killOneOf(kill: number, acknowledged: Told[]) {
  const before = acknowledged.length
  const [theDatabase, theApplication] = [kill % 3 !== 0, kill % 3 !== 1]
  if (theDatabase) process.kill(postmaster(), 'SIGKILL')
  if (theApplication) {
    await candour.kill('SIGKILL')
    candour = await runCandour({ data, port })
  }
  for (let tries = 0; acknowledged.length < before + callers && tries < 1200; tries++) {
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  assert.ok(acknowledged.length > before, `nothing was heard after kill ${kill}: ${candour.output()}`)
}

function postmaster(): number {
  return Number(readFileSync(join(data, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0])
}

async function everyoneIsKeptOnce(acknowledged: Told[]) {
  const server = await startEmbedded({ home: data })
  const client = new pg.Client({ connectionString: server.urlFor('postgres') })
  await client.connect()
  const { rows } = await client.query<{ reference: string; story: string }>(
    'select reference, story from reporting.report',
  )
  await client.end()
  await server.stop()
  const kept = new Map(rows.map(row => [row.reference, row.story]))
  assert.deepEqual(
    acknowledged.filter(told => kept.get(told.reference) !== told.story),
    [],
    'acknowledged but not kept',
  )
  assert.equal(new Set(rows.map(row => row.story)).size, rows.length, 'a report was kept twice')
  assert.ok(acknowledged.length >= kills * callers, `only ${acknowledged.length} reports were acknowledged`)
}
