import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aProvider, hiddenOn, referenceOn } from '../../src/capabilities/reporting/testing.ts'
import { aSite } from '../support/a-site.ts'
import { Browserless } from '../support/browserless.ts'
import { browserlessAs } from '../support/browserless-as.ts'
import { lacks, shows } from '../support/page-shows.ts'
import { aDatabase } from '../support/test-database.ts'

// Everything here is done without JavaScript.
const world = await aDatabase()
const site = await aSite(world)
const provider = await aProvider(world)
const { people, codes } = provider
await site.listen()

const signedIn = browserlessAs(site, provider)
const thanks = 'You stayed with him until he slept. That is what good care looks like.'
let reference = ''

test('good care is told with the names of those to be thanked, and its receipt is warm', async () => {
  const reporter = new Browserless(site.origin)
  const form = await reporter.get(`/speak-up/${codes.ash}`)
  shows(form, 'Who should be thanked?')
  const told = {
    kind: 'good-care',
    story: 'He could not sleep, and she sat with him and sang.',
    namedForGood: 'Esi',
    atRisk: 'no',
    form: hiddenOn(form.html, 'form'),
  }
  const receipt = await reporter.send(form, `/speak-up/${codes.ash}`, told)
  shows(receipt, 'Thank you for telling us what went well')
  shows(receipt, '3 short questions')
  reference = referenceOn(receipt.html)
})

test('the manager sees whom they would like to be thanked, and thanks that colleague', async () => {
  const manager = await signedIn('registered-manager')
  const report = await manager.get(`/app/reports/${reference}`)
  shows(report, '<strong>Esi</strong>')
  const nobody = await manager.send(report, `/app/reports/${reference}/colleague`, { goodThanks: thanks })
  assert.equal(nobody.status, 422)
  shows(nobody, 'Choose whom to thank')
  const sent = { colleague: people.worker, goodThanks: thanks }
  const after = await manager.send(report, `/app/reports/${reference}/colleague`, sent)
  shows(after, 'Sent. They read it on Today.')
  shows(after, 'Esi Osei-Mensah, by Siobhan Duffy')
})

test('the colleague reads the thanks on Today with a name under it, once, and nothing of the report', async () => {
  const colleague = await signedIn('worker')
  const today = await colleague.get('/app')
  shows(today, thanks)
  shows(today, 'Siobhan Duffy, registered manager')
  lacks(today, 'sang')
  const address = /\/app\/thanks\/[\w-]{36}/.exec(today.html)?.[0] ?? ''
  shows(await colleague.send(today, address, {}), thanks)
  lacks(await colleague.get('/app'), thanks)
  lacks(await (await signedIn('shift-lead')).get('/app'), thanks)
})

test('good care is learnt from: its own way of learning, and no question about harm to answer first', async () => {
  const manager = await signedIn('registered-manager')
  const report = await manager.get(`/app/reports/${reference}`)
  shows(report, 'Learn from what went well')
  const look = await manager.send(report, `/app/reports/${reference}/open`, {})
  shows(look, 'learn-from-good')
})
