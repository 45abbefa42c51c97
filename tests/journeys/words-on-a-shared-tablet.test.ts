import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { aPhone, fillIn, send } from '../support/a-phone.ts'
import { aHouseWithPoorSignal } from './without-signal.ts'

const { form } = await aHouseWithPoorSignal()

const wordsOn = (page: Page) => page.locator('.six-words__word').allTextContents()
const another = (page: Page) => page.getByRole('link', { name: 'Tell us about something else' })
const more = (page: Page) => page.getByRole('button', { name: 'Answer a few more questions' })
const gone = (page: Page) => page.getByText('Your words are off this phone now')

/**
 * A report told on a device whose clock the test moves. Playwright's own clock hides from a page that it was loaded again,
 * so this one is a shift that stays from one page to the next.
 */
async function told({ own = false, ...options }: BrowserContextOptions & { own?: boolean } = {}) {
  const phone = await aPhone({ serviceWorkers: 'block', ...options })
  const page = await phone.context.newPage()
  await page.addInitScript(() => {
    const now = Date.now
    Date.now = () => now() + Number(localStorage.getItem('minutes later')) * 60_000
  })
  await page.goto(form)
  if (own) await page.locator('[data-own-phone] input').check()
  await fillIn(page, 'The hoist stuck again')
  await send(page)
  return { phone, page, words: await wordsOn(page) }
}

/** So many minutes after the report, somebody looks at the page again, as after a tablet has slept. */
const later = (page: Page, minutes: number) =>
  page.evaluate(shift => {
    localStorage.setItem('minutes later', String(shift))
    document.dispatchEvent(new Event('visibilitychange'))
  }, minutes)

/** Nothing that a script or a person could still read: neither on the page nor in what the tab keeps. */
async function nowhere(page: Page, words: readonly string[]) {
  assert.deepEqual(await wordsOn(page), [])
  const kept = await page.evaluate(
    () => JSON.stringify({ ...sessionStorage }) + document.documentElement.outerHTML,
  )
  assert.ok(!kept.includes(words.join(' ')))
}

const turnAway = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })
    document.dispatchEvent(new Event('visibilitychange'))
  })

test('on a shared tablet the words go after five minutes, and whoever comes next cannot bring them back', async () => {
  const { phone, page, words } = await told()
  assert.equal(words.length, 6)
  await later(page, 4.8)
  assert.deepEqual(await wordsOn(page), words)
  await later(page, 5.1)
  await gone(page).waitFor()
  await nowhere(page, words)
  assert.equal(await another(page).isVisible(), true)
  assert.equal(await more(page).count(), 0)
  await page.reload()
  await gone(page).waitFor()
  await nowhere(page, words)
  assert.equal(await more(page).count(), 0)
  await phone.close()
})

test('a refresh does not give the words more time', async () => {
  const { phone, page, words } = await told()
  await later(page, 4)
  await page.reload()
  await page.locator('.six-words__word').first().waitFor()
  await later(page, 5.1)
  await gone(page).waitFor()
  await nowhere(page, words)
  await phone.close()
})

test('whoever turns away from the tablet leaves the words for a minute', async () => {
  const { phone, page, words } = await told()
  await turnAway(page)
  await later(page, 0.8)
  assert.deepEqual(await wordsOn(page), words)
  await later(page, 1.1)
  await gone(page).waitFor()
  await nowhere(page, words)
  await phone.close()
})

test('whoever says that they kept them takes them off the tablet at once, and the way into the thread', async () => {
  const { phone, page, words } = await told()
  await page.getByRole('button', { name: 'I kept them' }).click()
  await gone(page).waitFor()
  await nowhere(page, words)
  assert.equal(await more(page).count(), 0)
  await phone.close()
})

test('on an own phone they stay as long as the page is open', async () => {
  const { phone, page, words } = await told({ own: true })
  await turnAway(page)
  await later(page, 20)
  assert.deepEqual(await wordsOn(page), words)
  await phone.close()
})

test('a receipt from the server does the same where a browser keeps nothing', async () => {
  const phone = await aPhone({ serviceWorkers: 'block' })
  const page = await phone.context.newPage()
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await page.clock.install()
  await page.goto(form)
  await fillIn(page, 'The hoist stuck again')
  await page.locator('input[name=verifier][value]').waitFor({ state: 'attached' })
  await send(page)
  const words = await wordsOn(page)
  assert.equal(words.length, 6)
  await page.clock.fastForward('05:10')
  await gone(page).waitFor()
  await nowhere(page, words)
  assert.equal(await page.locator('main form').count(), 0)
  assert.equal(await another(page).isVisible(), true)
  await page.reload()
  await page.locator('#story').waitFor()
  await nowhere(page, words)
  await phone.close()
})

test('so does the page of a form that was sent before with other words; what is typed there stays', async () => {
  const phone = await aPhone({ serviceWorkers: 'block' })
  const page = await phone.context.newPage()
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await page.clock.install()
  await page.goto(form)
  const secret = await page.locator('main input[name=form]').inputValue()
  await fillIn(page, 'The hoist stuck again')
  await page.locator('input[name=verifier][value]').waitFor({ state: 'attached' })
  await send(page)
  await page.goto(form)
  await fillIn(page, 'The sling is torn')
  await page.locator('input[name=verifier][value]').waitFor({ state: 'attached' })
  await page
    .locator('main input[name=form]')
    .evaluate((field, first) => field.setAttribute('value', first), secret)
  await page.locator('main form button[type=submit]').first().click()
  const add = page.locator('button[name=addTo]')
  await add.waitFor()
  await page.clock.fastForward('05:10')
  await gone(page).waitFor()
  assert.equal(await add.count(), 0)
  assert.equal(await page.locator('input[name=seal]').count(), 0)
  assert.equal(await page.locator('#story').inputValue(), 'The sling is torn')
  await phone.close()
})

test('without a script the receipt says in words to close it', async () => {
  const phone = await aPhone({ javaScriptEnabled: false })
  const page = await phone.open(form)
  await fillIn(page, 'The hoist stuck again')
  await send(page)
  assert.equal(await page.getByText('close this page once you have kept the words').isVisible(), true)
  assert.equal(await gone(page).isVisible(), false)
  await phone.close()
})
