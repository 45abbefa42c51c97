import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { aPhone, fillIn, send, untilKept } from '../support/a-phone.ts'
import { aHouseWithPoorSignal, counted, heading, nothingWaits, oneWaits, sendNow } from './without-signal.ts'

const { world, gate, form, told } = await aHouseWithPoorSignal()
beforeEach(() => {
  gate.mode = 'open'
})

const posts = () => gate.passed.filter(({ method }) => method === 'POST').length

test('a report that is sent at once is received, with six words that no request carried', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  const sent: string[] = []
  page.on('request', request => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await fillIn(page, 'The hoist stuck again')
  await send(page)
  assert.equal(await heading(page), 'Thank you for telling us')
  const words = await page.locator('.six-words__word').allTextContents()
  assert.equal(words.length, 6)
  for (const word of words.filter(each => each.length > 5))
    assert.ok(sent.every(each => !each.includes(word)))
  const [report] = await told('The hoist stuck')
  assert.ok((await page.locator('[data-reference]').textContent())?.includes(report?.reference ?? '?'))
  assert.equal(await page.locator('[data-outbox]').isVisible(), false)
})

test('without signal a report is kept, survives the browser, and is sent once when there is signal', async () => {
  const phone = await aPhone()
  await untilKept(await phone.open(form))
  gate.mode = 'closed'
  const page = await phone.open(form)
  await fillIn(page, 'The call bell was dead')
  await send(page)
  assert.equal(await heading(page), 'Saved on this phone, not sent yet')
  assert.equal(await counted(page), oneWaits)
  await phone.restart()
  const again = await phone.open(form)
  assert.equal(await counted(again), oneWaits)
  assert.equal((await told('The call bell')).length, 0)
  gate.mode = 'open'
  await sendNow(again)
  await again.getByText(nothingWaits).waitFor()
  assert.equal((await told('The call bell')).length, 1)
})

test('somebody at risk without signal is told first whom to call, and that nobody knows yet', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  gate.mode = 'closed'
  await phone.context.setOffline(true)
  await fillIn(page, 'He is on the floor', 'yes')
  await page.getByText('There is no signal now.').waitFor()
  await send(page)
  const shown = await page.locator('main').ariaSnapshot()
  const order = ['call 999 now', '07700', 'Nobody has been told yet', 'Saved on this phone', 'six words']
  const places = order.map(words => shown.indexOf(words))
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
  assert.ok(places.every(place => place >= 0))
  gate.mode = 'open'
  await phone.context.setOffline(false)
  await page.getByText('We have what you told us.').waitFor()
  assert.equal(await heading(page), 'Thank you for telling us')
})

test('an answer that was lost on the way leaves one report, and the phone learns its reference', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  gate.mode = 'drops-answers'
  await fillIn(page, 'The sling was frayed')
  await send(page)
  assert.equal(await heading(page), 'Saved on this phone, not sent yet')
  assert.equal((await told('The sling')).length, 1)
  gate.mode = 'open'
  await sendNow(page)
  await page.getByText(nothingWaits).waitFor()
  const [report, ...more] = await told('The sling')
  assert.deepEqual(more, [])
  assert.ok((await page.locator('[data-reference]').textContent())?.includes(report?.reference ?? '?'))
})

test('two tabs that find signal at the same moment send one report once', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  await untilKept(page)
  gate.mode = 'closed'
  await fillIn(page, 'The lift door sticks')
  await send(page)
  const other = await phone.open(form)
  const before = posts()
  gate.mode = 'open'
  await Promise.all([page, other].map(tab => tab.evaluate(() => dispatchEvent(new Event('online')))))
  await Promise.all([page, other].map(tab => tab.getByText(nothingWaits).waitFor()))
  assert.equal(posts() - before, 1)
  assert.equal((await told('The lift')).length, 1)
})

test('a phone whose clock is years wrong still tells when it happened', async () => {
  const phone = await aPhone()
  const page = await phone.context.newPage()
  await page.clock.setFixedTime('2031-05-02T08:40:00Z')
  await page.goto(form)
  gate.mode = 'closed'
  await fillIn(page, 'The gate was open')
  await send(page)
  await page.close()
  world.clock.set('2026-11-24T18:15:00Z')
  gate.mode = 'open'
  const later = await phone.context.newPage()
  await later.clock.setFixedTime('2031-05-02T18:40:00Z')
  await later.goto(form)
  await later.getByText(nothingWaits).waitFor()
  world.clock.set('2026-11-24T08:15:00Z')
  const [report] = await told('The gate')
  assert.equal(report?.happened_part, 'morning')
})

test('a refresh shows the same six words again, until somebody says that they kept them', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  await fillIn(page, 'The floor was wet')
  await send(page)
  const words = await page.locator('.six-words__word').allTextContents()
  await page.reload()
  await page.locator('.six-words__word').first().waitFor()
  assert.deepEqual(await page.locator('.six-words__word').allTextContents(), words)
  assert.equal(await heading(page), 'Thank you for telling us')
  assert.equal(await page.getByText('Tell us about something else').isVisible(), false)
  await page.getByText('I kept them').click()
  await page.getByText('Tell us about something else').waitFor()
  await page.reload()
  await page.getByText('Your words are off this phone now.').waitFor()
  const kept = await page.evaluate(() => JSON.stringify(Object.entries({ ...sessionStorage })))
  assert.ok(words.every(word => !kept.includes(word)))
  assert.equal((await told('The floor')).length, 1)
})

test('somebody who comes to the page by another way sees a form, and none of the words before', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  await fillIn(page, 'The bin was full')
  await send(page)
  await page.goto(form)
  assert.equal(await heading(page), 'Tell us what happened')
  assert.deepEqual(await page.evaluate(() => Object.values({ ...sessionStorage })), [])
})

test('the worker sends what waits when the browser wakes it, with no page of ours open', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  await untilKept(page)
  gate.mode = 'closed'
  await fillIn(page, 'The fridge is warm')
  await send(page)
  const devtools = await phone.context.newCDPSession(page)
  const registered = new Promise<string>(resolve => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) =>
      resolve(registrations[0]?.registrationId ?? ''),
    )
  })
  await devtools.send('ServiceWorker.enable')
  const registrationId = await registered
  await page.goto('about:blank')
  gate.mode = 'open'
  const woken = { origin: gate.origin, registrationId, tag: 'candour outbox', lastChance: false }
  await devtools.send('ServiceWorker.dispatchSyncEvent', woken)
  while ((await told('The fridge')).length === 0) await page.waitForTimeout(50)
  assert.equal((await told('The fridge')).length, 1)
})

test('something else that answers, as a hotel’s sign-in page does, is not taken for us', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  gate.mode = 'stranger'
  await fillIn(page, 'The rota was wrong')
  await send(page)
  assert.equal(await counted(page), oneWaits)
  gate.mode = 'open'
  await sendNow(page)
  await page.getByText(nothingWaits).waitFor()
  assert.equal((await told('The rota')).length, 1)
})
