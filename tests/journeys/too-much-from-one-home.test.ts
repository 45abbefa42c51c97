import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { isWork } from '#methods/work'
import { addHours } from '#platform/time'
import { aFormSecret } from '../../src/capabilities/reporting/testing.ts'
import { aPhone, fillIn, send, untilKept } from '../support/a-phone.ts'
import { exchangesOf } from './as-a-person.ts'
import { aHouseWithPoorSignal, counted, heading, nothingWaits, oneWaits, sendNow } from './without-signal.ts'

const bits = 8
const house = await aHouseWithPoorSignal({ reportsPerHour: 20, proofOfWork: bits })
const { world, site, form, told, provider, gate } = house
const path = `/speak-up/${provider.codes.ash}`

before(async () => {
  for (let each = 0; each < 40; each++)
    await site.stranger().post(path, { story: `Many ${each}`, atRisk: 'no', form: aFormSecret() })
  assert.equal((await told('Many')).length, 40)
})

test('a phone that is put off keeps its report, counts it, and sends it once the rush is over', async () => {
  const page = await (await aPhone()).open(form)
  await fillIn(page, 'The lift stood still')
  await send(page)
  assert.equal(await heading(page), 'Saved on this phone, not sent yet')
  await page.getByText('There is signal, but we could not take it in yet').waitFor()
  assert.equal(await page.getByText('There is no signal').isVisible(), false)
  assert.equal(await counted(page), oneWaits)
  assert.equal((await told('The lift')).length, 0)
  world.clock.set(addHours(world.clock.now(), 0.05))
  await sendNow(page)
  await page.getByText(nothingWaits).waitFor()
  assert.equal((await told('The lift')).length, 1)
})

test('a phone says why its report waits, as it changes: no signal, or somebody who did not take it in', async () => {
  const page = await (await aPhone()).open(form)
  await untilKept(page)
  gate.mode = 'closed'
  await fillIn(page, 'The door stuck')
  await send(page)
  const [noSignal, notTaken] = [
    page.getByText('There is no signal, or'),
    page.getByText('There is signal, but'),
  ]
  await noSignal.waitFor()
  assert.equal(await notTaken.isVisible(), false)
  gate.mode = 'stranger'
  await sendNow(page)
  await notTaken.waitFor()
  assert.equal(await noSignal.isVisible(), false)
  gate.mode = 'closed'
  await sendNow(page)
  await noSignal.waitFor()
  assert.equal(await notTaken.isVisible(), false)
  gate.mode = 'open'
})

test('without a script the form comes back as it was typed, and says for how long', async () => {
  const phone = await aPhone({ javaScriptEnabled: false })
  const page = await phone.open(form)
  await fillIn(page, 'The bell was silent')
  await page.locator('main form button[type=submit]').click()
  assert.equal(await heading(page), 'Please wait a little')
  await page.getByText('Please try again in 3 minutes').waitFor()
  assert.equal(await page.inputValue('#story'), 'The bell was silent')
  world.clock.set(addHours(world.clock.now(), 0.05))
  await page.locator('main form button[type=submit]').click()
  assert.equal(await heading(page), 'Thank you for telling us')
})

test('a browser does the work that is asked for while its owner writes', async () => {
  world.clock.set(addHours(world.clock.now(), 2))
  const page = await (await aPhone()).open(form)
  const exchanges = exchangesOf(page)
  await page.locator('[data-own-phone] input').check()
  await fillIn(page, 'With a little work')
  await page.locator('form[data-worked-for]').waitFor()
  await send(page)
  const { sent } = exchanges[0] ?? {}
  assert.ok(isWork([provider.codes.ash, sent?.get('form') ?? ''], sent?.get('work') ?? '', bits))
})
