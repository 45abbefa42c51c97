import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aProvider, hiddenOn, referenceOn } from '../../src/capabilities/reporting/testing.ts'
import { aSite } from '../support/a-site.ts'
import { Browserless, type Page } from '../support/browserless.ts'
import { browserlessAs } from '../support/browserless-as.ts'
import { addressOf, withAddress } from '../support/on-call.ts'
import { aDatabase } from '../support/test-database.ts'

// Everything here is done without JavaScript, by a clock that the test moves.
const world = await aDatabase()
const site = await aSite(world)
const provider = await aProvider(world)
const { people, codes, rowan } = provider
await site.listen()
await withAddress(provider, ['shift-lead', 'registered-manager', 'worker'])

const signedIn = browserlessAs(site, provider)
const shows = (page: Page, text: string | RegExp) => assert.match(page.html, new RegExp(text), page.path)
/** Who has got a mail since we last looked, at a time of the 24th of November. */
const mailedAt = async (time: string) => {
  world.clock.set(`2026-11-24T${time}:00Z`)
  await site.work()
  return site.mail.letters.splice(0)
}
let reference = ''

test('the manager puts two people on call, each told in their turn', async () => {
  const manager = await signedIn('registered-manager')
  const lists = await manager.get('/app/on-call')
  shows(lists, 'Nobody gets one')
  const list = await manager.get(`/app/on-call/${rowan}`)
  const saved = await manager.send(list, `/app/on-call/${rowan}`, {
    'position-0': '2',
    'person-0': people['registered-manager'],
    'label-0': 'Registered manager',
    'phone-0': '07700 900142',
    'position-1': '1',
    'person-1': people['shift-lead'],
    'label-1': 'Shift lead on duty',
    'phone-1': '01632 960211',
  })
  shows(saved, 'The on-call list is saved')
  shows(await manager.get('/app/on-call'), 'Shift lead on duty, then Registered manager')
})

test('somebody without an account says that somebody is at risk, and reads whom to call and who is alerted', async () => {
  world.clock.set('2026-11-24T22:40:00Z')
  const reporter = new Browserless(site.origin)
  const form = await reporter.get(`/speak-up/${codes.ash}`)
  const told = {
    story: 'The bath hoist gave way under her.',
    atRisk: 'yes',
    form: hiddenOn(form.html, 'form'),
  }
  const receipt = await reporter.send(form, `/speak-up/${codes.ash}`, told)
  shows(receipt, '01632\\u00a0960211')
  shows(receipt, 'The person on call gets an alert from us too')
  reference = referenceOn(receipt.html)
})

test('the alert goes up the list at night, and each mail says only that something urgent waits', async () => {
  const first = await mailedAt('22:40')
  const second = await mailedAt('22:55')
  assert.deepEqual(
    [...first, ...second].map(letter => letter.to),
    [addressOf('shift-lead'), addressOf('registered-manager')],
  )
  for (const { subject, text } of [...first, ...second])
    for (const word of ['hoist', 'Rowan', 'Ash', 'risk', reference])
      assert.ok(!(subject + text).includes(word))
})

test('whoever opens it first has it, and nobody else is told', async () => {
  const manager = await signedIn('registered-manager')
  const today = await manager.get('/app')
  shows(today, 'Unsafe now')
  const report = await manager.get(`/app/reports/${reference}`)
  shows(report, 'Siobhan Duffy, who is on call, has opened this')
  assert.deepEqual(await mailedAt('23:10'), [])
  const safe = { safe: 'She is in bed and well; the hoist is locked away.' }
  shows(await manager.send(report, `/app/reports/${reference}/safe`, safe), 'locked away')
})

test('the next shift finds it on the handover, without a name', async () => {
  const lead = await signedIn('shift-lead')
  const handover = await lead.get('/app/handover')
  shows(handover, 'The bath hoist gave way[\\s\\S]*Made safe: She is in bed and well')
})

test('a worker chooses to hear at once, with quiet hours, and hears of news in the morning', async () => {
  const worker = await signedIn('worker')
  const choice = { how: 'at-once', quietFrom: '21:00', quietUntil: '06:30', digestAt: '08:00' }
  shows(await worker.send(await worker.get('/app/how-you-hear'), '/app/how-you-hear', choice), 'Saved')
  const form = await worker.get(`/app/speak-up/${codes.ash}`)
  const told = {
    story: 'The lamp by the door is out.',
    atRisk: 'no',
    happened: 'just-now',
    form: hiddenOn(form.html, 'form'),
  }
  const own = await worker.send(form, `/app/speak-up/${codes.ash}`, { ...told, place: provider.places.ash })
  const manager = await signedIn('registered-manager')
  const report = await manager.get(`/app/reports/${referenceOn(own.html)}`)
  await manager.send(report, `/app/reports/${referenceOn(own.html)}/thanks`, { thanks: 'Thank you.' })
  shows(await worker.get('/app/for-you'), 'There is news on something you told us')
  assert.deepEqual(await mailedAt('23:30'), [])
  world.clock.set('2026-11-25T06:30:00Z')
  site.mail.fails = 'address-refused'
  await site.work()
})

test('the mail that the server refused is shown to the administrator: whose, when, which kind and why', async () => {
  const administrator = await signedIn('administrator')
  shows(await administrator.get('/app'), 'An e-mail did not arrive')
  const lost = await administrator.get('/app/mail')
  shows(
    lost,
    'Esi Osei-Mensah[\\s\\S]*25 Nov 2026, 06:00[\\s\\S]*E-mail at once[\\s\\S]*does not know their address',
  )
  assert.ok(!/lamp|news|thank/i.test(lost.html))
})
