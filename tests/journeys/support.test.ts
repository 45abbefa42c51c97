import assert from 'node:assert/strict'
import { test } from 'node:test'
import { triageIncident } from '../../src/capabilities/triage/commands/triage-incident.ts'
import { aFirstLook, aProvider, aRecord, done, recordNow } from '../../src/capabilities/triage/testing.ts'
import { aSite } from '../support/a-site.ts'
import type { Page } from '../support/browserless.ts'
import { browserlessAs } from '../support/browserless-as.ts'
import { lacks, shows } from '../support/page-shows.ts'
import { aDatabase } from '../support/test-database.ts'

// Everything here is done without JavaScript.
const world = await aDatabase()
const site = await aSite(world)
const provider = await aProvider(world)
const { people } = provider
await site.listen()

const signedIn = browserlessAs(site, provider)
const linkOn = (page: Page, shape: RegExp) => shape.exec(page.html)?.[0] ?? ''

const record = await aRecord(site.door, provider)
await provider.as('registered-manager', async ctx =>
  done(await triageIncident(ctx, aFirstLook(await recordNow(provider, record.id)))),
)
const hers = 'I still hear the bell at night.'
let offerPage = ''
let between = ''

test('the manager offers support from the record with one tap after the first look, and is told no more', async () => {
  const manager = await signedIn('registered-manager')
  const shown = await manager.get(`/app/records/${record.reference}`)
  offerPage = linkOn(shown, /\/app\/support\/offer\?record=[\w-]+/)
  const offer = await manager.get(offerPage)
  const fields = { record: record.reference, person: people.worker }
  shows(await manager.send(offer, '/app/support/offer', fields), 'you are not told')
})

test('the colleague reads the exception first, chooses who checks in, and says what might help', async () => {
  const worker = await signedIn('worker')
  const own = await worker.get('/app/support')
  shows(own, 'Siobhan Duffy would like you to have support')
  const address = linkOn(own, /\/app\/support\/offers\/[\w-]+/)
  const offer = await worker.get(address)
  shows(offer, 'There is one exception')
  const choice = { answer: 'accept', supporter: people.supporter, helps: 'time-off-the-floor' }
  shows(await worker.send(offer, address, choice), 'Tick that you have read')
  const begun = await worker.send(offer, address, { ...choice, told: 'yes' })
  shows(begun, 'You and Mair Prosser')
  between = begun.path.split('?')[0] ?? ''
  shows(await worker.send(begun, `${between}/notes`, { text: hers }), hers)
})

test('the supporter finds them on their own page, reads the note, answers and checks in', async () => {
  const supporter = await signedIn('supporter')
  const list = await supporter.get('/app/support/people')
  shows(list, 'Esi Osei-Mensah')
  const page = await supporter.get(between)
  shows(page, hers)
  shows(page, 'Time off the floor')
  const untold = await supporter.send(page, `${between}/notes`, { text: 'I am glad you said so.' })
  assert.equal(untold.status, 422)
  shows(untold, 'I am glad you said so.')
  const told = { text: 'I am glad you said so.', told: 'yes' }
  shows(await supporter.send(page, `${between}/notes`, told), 'Kept, for the two of you')
  shows(await supporter.send(page, `${between}/check-ins/24-hours`, {}), 'Noted')
})

test('the manager finds nothing of it: not on the record, not where it was offered, not by its address', async () => {
  const manager = await signedIn('registered-manager')
  for (const path of [`/app/records/${record.reference}`, offerPage, '/app/support', '/app/support/counts'])
    for (const word of [hers, between]) lacks(await manager.get(path), word)
  assert.equal((await manager.get(between)).status, 404)
  shows(await manager.get('/app/support/counts'), 'Not shown')
})
