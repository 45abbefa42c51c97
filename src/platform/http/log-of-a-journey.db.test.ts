import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Browserless, type Page } from '../../../tests/support/browserless.ts'
import { freePort, runCandour } from '../../../tests/support/running-candour.ts'
import { hiddenOn, referenceOn, wordsOn } from '../../capabilities/reporting/testing.ts'

const data = mkdtempSync(join(tmpdir(), 'candour-log-'))
const port = await freePort()
const candour = await runCandour({ data, port }, { LOG_LEVEL: 'info' })
after(async () => {
  await candour.kill('SIGTERM')
  rmSync(data, { recursive: true, force: true })
})
const origin = `http://127.0.0.1:${port}`

/** Everything that somebody typed, or that names them or opens something of theirs. */
const secrets = new Set<string>(['127.0.0.1', 'candour_session', 'Browserless'])
const kept = (text: string) => {
  secrets.add(text)
  return text
}

const password = kept('four quiet grey owls')
const story = kept('Wisteria fell on the step and nobody heard the bell')

async function setsUp(): Promise<{ administrator: Browserless; page: Page }> {
  const code = kept(await codeFromTheTerminal())
  const administrator = new Browserless(origin)
  const page = await administrator.send(await administrator.get('/set-up'), '/set-up', {
    code,
    organisation: kept('Rowanberry Care'),
    slug: kept('rowanberry'),
    name: kept('Bethan Price'),
    email: kept('bethan@rowanberry.example'),
    password,
    again: password,
  })
  return { administrator, page }
}

// It is printed a moment after the pages are there.
async function codeFromTheTerminal(): Promise<string> {
  for (;;) {
    const code = /with this code: ([\d-]+)/.exec(candour.output())?.[1]
    if (code) return code
    await pause(20)
  }
}

async function addsPlaceAndManager(administrator: Browserless, page: Page) {
  const home = { name: kept('Merrowfold'), kind: 'care-home', nation: 'england' }
  const service = await administrator.send(page, '/app/people/add-service', home)
  const places = /action="([^"]+\/places)"/.exec(service.html)?.[1] ?? ''
  const withPlace = await administrator.send(service, places, { name: kept('Damson unit'), kind: 'unit' })
  const code = kept(/\/speak-up\/([a-z0-9]{8})/.exec(withPlace.html)?.[1] ?? '')
  const who = { name: kept('Siobhan Duffy'), email: kept('siobhan@rowanberry.example') }
  const person = await administrator.send(withPlace, '/app/people/add-person', who)
  const actions = (rest: string) => new RegExp(`action="([^"]+/${rest})"`).exec(person.html)?.[1] ?? ''
  const serviceId = places.split('/')[4] ?? ''
  await administrator.send(person, actions('roles'), { role: 'registered-manager', serviceId })
  const invited = await administrator.send(person, actions('invitation'), {})
  return { code, token: kept(/\/app\/invitation\/([\w-]{32})/.exec(invited.html)?.[1] ?? '') }
}

async function tellsAndReads(code: string): Promise<string> {
  const worker = new Browserless(origin)
  const form = await worker.get(`/speak-up/${code}`)
  const secret = kept(hiddenOn(form.html, 'form'))
  const told = { form: secret, story, atRisk: 'no', name: kept('Quentin Ashdown') }
  const receipt = await worker.send(form, `/speak-up/${code}`, told)
  const reference = kept(referenceOn(receipt.html))
  const words = wordsOn(receipt.html)
  assert.equal(words.length, 6)
  words.forEach(kept)
  const thread = await worker.send(receipt, '/thread', { words: words.join(' ') })
  const text = kept('It was the blue gate')
  const seal = kept(hiddenOn(thread.html, 'seal'))
  await worker.send(thread, '/thread/reply', { seal, form: hiddenOn(thread.html, 'form'), text })
  return reference
}

async function answers(token: string, reference: string): Promise<void> {
  const manager = new Browserless(origin)
  const chosen = { password, again: password }
  const home = await manager.send(
    await manager.get(`/app/invitation/${token}`),
    `/app/invitation/${token}`,
    chosen,
  )
  assert.match(home.html, /Siobhan/)
  const report = await manager.get(`/app/reports/${reference}`)
  const thanks = kept('Grateful for the gate')
  await manager.send(report, `/app/reports/${reference}/thanks`, { thanks })
  const record = await manager.send(report, `/app/reports/${reference}/open`, {})
  assert.ok(record.html.includes(story))
  await manager.get('/app/search?q=wisteria')
  await manager.get(`/app/records?q=${reference}`)
}

async function stumbles(code: string): Promise<void> {
  const stranger = new Browserless(origin)
  const nowhere = await stranger.get(`/speak-up/${kept('nowhere7')}`)
  assert.equal(nowhere.status, 404)
  assert.equal((await stranger.get(`/${kept('wisteria-lane')}`)).status, 404)
  await stranger.get(`/app/records/${kept('INC-2611-0042')}`)
  const wrong = { who: kept('nobody@rowanberry.example'), password: kept('not this one at all') }
  assert.equal((await stranger.send(nowhere, '/app/sign-in', wrong)).status, 422)
  const long = { story: 'Wisteria '.repeat(40_000) }
  assert.equal((await stranger.send(nowhere, `/speak-up/${code}`, long)).status, 413)
}

test('the log of a whole journey says what was done, and nothing of who did it or what they said', async () => {
  const { administrator, page } = await setsUp()
  const { code, token } = await addsPlaceAndManager(administrator, page)
  const reference = await tellsAndReads(code)
  await answers(token, reference)
  await stumbles(code)

  // The server's own address, where it listens, is nobody's.
  const lines = candour
    .output()
    .split('\n')
    .filter(line => line.startsWith('{') && !line.includes('Server listening'))
  const routes = new Set(lines.map(line => JSON.parse(line).route))
  for (const route of ['/app/people/add-service', '/app/reports/:reference/thanks', '/app/search'])
    assert.ok(routes.has(route), `the log says nothing of ${route}`)
  for (const route of ['/speak-up/:code', '/thread', '/thread/reply', 'none'])
    assert.ok(!routes.has(route), `somebody without an account left a line: ${route}`)
  const log = lines.join('\n').toLowerCase()
  const found = [...secrets].flatMap(secret => secret.split(/[\s@]/)).filter(word => word.length > 3)
  assert.deepEqual(
    found.filter(word => log.includes(word.toLowerCase())),
    [],
  )
})
