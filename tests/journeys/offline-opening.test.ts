import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import type { Page } from 'playwright-core'
import { sessionCookieName } from '#platform/http/session-cookie'
import { aPhone, fillIn, send, untilKept } from '../support/a-phone.ts'
import { aHouseWithPoorSignal, counted, heading, oneWaits, sendNow } from './without-signal.ts'

const { gate, form, told, site, provider, owner } = await aHouseWithPoorSignal()
beforeEach(() => {
  gate.mode = 'open'
})

/** What the worker keeps: addresses, and their text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const found: [string, string][] = []
    for (const name of await caches.keys()) {
      const shelf = await caches.open(name)
      for (const { url } of await shelf.keys()) {
        const text = (await (await shelf.match(url))?.text()) ?? ''
        found.push([new URL(url).pathname + new URL(url).search, text])
      }
    }
    return found
  })
const addresses = async (page: Page) => (await kept(page)).map(([address]) => address)

test('after one visit the form opens without signal in the language that was chosen, and in English', async () => {
  const phone = await aPhone()
  const page = await phone.open(`${form}?lang=pl`)
  await untilKept(page)
  gate.mode = 'closed'
  await phone.restart()
  const polish = await phone.open(`${form}?lang=pl`)
  assert.equal(await polish.locator('html').getAttribute('lang'), 'pl')
  await polish.locator('.languages__summary').click()
  await polish.getByRole('link', { name: 'English' }).click()
  await polish.locator('html[lang="en-GB"]').waitFor()
  assert.equal(await heading(polish), 'Tell us what happened')
  await fillIn(polish, 'The charger is gone')
  await send(polish)
  assert.equal(await counted(polish), oneWaits)
})

test('a report is told in the language of the form that it waited in', async () => {
  const phone = await aPhone()
  const page = await phone.open(`${form}?lang=ml`)
  gate.mode = 'closed'
  await fillIn(page, 'കിടക്ക നനഞ്ഞു')
  await send(page)
  gate.mode = 'open'
  await sendNow(page)
  await page.locator('[data-send-now]').waitFor({ state: 'hidden' })
  const [report] = await told('കിടക്ക')
  assert.equal(report?.lang, 'ml')
})

test('a kept form holds no secret of its own, and the headers that protect the page', async () => {
  const phone = await aPhone()
  await untilKept(await phone.open(form))
  gate.mode = 'closed'
  const page = await phone.context.newPage()
  const opened = await page.goto(form)
  assert.equal(opened?.fromServiceWorker(), true)
  assert.equal(await page.locator('input[name=form]').getAttribute('value'), '')
  assert.match(opened?.headers()['content-security-policy'] ?? '', /default-src 'none'/)
  for (const [address, text] of await kept(page))
    assert.equal(/name="form" value="[\w-]/.test(text), false, `${address} holds a secret`)
})

test('an installed Candour starts at the place it was last used at, with or without signal', async () => {
  const phone = await aPhone()
  await untilKept(await phone.open(form))
  for (const mode of ['open', 'closed'] as const) {
    gate.mode = mode
    const page = await phone.open(`${gate.origin}/speak-up`)
    assert.equal(page.url(), form)
  }
})

test('what belongs to somebody is never kept: receipts, threads, pages of somebody signed in', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  await untilKept(page)
  await fillIn(page, 'The oxygen was low')
  await send(page)
  const words = await page.locator('.six-words__word').allTextContents()
  await page.goto(`${gate.origin}/thread`)
  await page.locator('#words').fill(words.join(' '))
  await page.locator('main button[type=submit]').first().click()
  await page.getByText('The oxygen was low').waitFor({ state: 'attached' })
  const who = { orgId: provider.orgId, personId: provider.people['registered-manager'] }
  const cookie = { name: sessionCookieName, value: await site.tokenFor(who), url: `${gate.origin}/app` }
  await phone.context.addCookies([cookie])
  await page.goto(`${gate.origin}/app`)
  await page.locator('h1').waitFor()
  await page.goto(`${gate.origin}/app/speak-up/${provider.codes.ash}`)
  await page.goto(form)
  for (const [address, text] of await kept(page)) {
    assert.match(address, /^\/(assets\/|speak-up)/)
    for (const theirs of ['oxygen', 'Siobhan']) assert.equal(text.includes(theirs), false)
  }
})

test('a form that comes back with what somebody typed is not kept', async () => {
  const phone = await aPhone({ javaScriptEnabled: false })
  const page = await phone.open(form)
  await page.locator('textarea[name=story]').fill('The stairs were dark')
  await page.locator('main form button[type=submit]').click()
  assert.equal(await page.locator('form[data-as-new]').count(), 0)
  assert.equal(await page.locator('textarea[name=story]').inputValue(), 'The stairs were dark')
})

test('the form of a place that has closed is not opened again without signal', async () => {
  const phone = await aPhone()
  await untilKept(await phone.open(form))
  await owner.query(`update organisation.place set closed_on = '2026-11-01' where id = $1`, [
    provider.places.ash,
  ])
  const page = await phone.open(form)
  assert.equal(await heading(page), 'This poster is no longer in use')
  assert.ok(!(await addresses(page)).includes(new URL(form).pathname))
  await owner.query('update organisation.place set closed_on = null where id = $1', [provider.places.ash])
})

test('a new build keeps the forms that the one before kept, and lets go of its files', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  await untilKept(page)
  const path = new URL(form).pathname
  await page.evaluate(async place => {
    const [name = ''] = await caches.keys()
    const shelf = await caches.open(name)
    const before = await caches.open('candour-before')
    await before.put(place, (await shelf.match(place)) ?? Response.error())
    await before.put('/assets/public-before.js', new Response('old'))
    await caches.delete(name)
    await (await navigator.serviceWorker.getRegistration())?.unregister()
  }, path)
  await page.reload()
  await untilKept(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  const now = await addresses(page)
  assert.ok(now.includes(path))
  assert.ok(!now.includes('/assets/public-before.js'))
})

test('every page for people without an account counts what waits', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  gate.mode = 'closed'
  await fillIn(page, 'The rug is loose')
  await send(page)
  gate.mode = 'only-pages'
  for (const path of ['/', '/thread', '/speak-up/zzzzzzzz']) {
    await page.goto(gate.origin + path)
    await page.locator('[data-outbox]').waitFor()
    assert.equal(await counted(page), oneWaits)
  }
})
