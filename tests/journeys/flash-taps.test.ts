import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { flashForm } from '../../src/capabilities/reporting/model/flash-form.data.ts'
import { isRequired } from '../../src/capabilities/reporting/model/form-config.ts'
import { aProvider } from '../../src/capabilities/reporting/testing.ts'
import { openBrowser } from '../accessibility/gallery-browser.ts'
import { aSite } from '../support/a-site.ts'
import { aDatabase } from '../support/test-database.ts'
import { predictedSeconds } from './keystroke-level.ts'
import { aTouchedPhone, type Counted, countedOn, countTap, tap } from './touched-phone.ts'

const world = await aDatabase()
const site = await aSite(world)
const { codes, places } = await aProvider(world)
await site.listen()

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

const sentence = 'The hoist battery was flat again, so we waited forty minutes to help a resident up.'

test('three required inputs are three taps and a sentence, sent within forty-five seconds', async () => {
  const page = await theForm()
  await tap(page, page.locator('#story'))
  await page.keyboard.type(sentence)
  await tap(page, choice(page, 'atRisk', 'no'))
  await tap(page, page.locator('main form button[type=submit]'))
  const counted = await sent(page)
  assert.deepEqual(counted, { taps: 3, letters: sentence.length })
  const questions = flashForm.questions.filter(isRequired).length
  assert.equal(questions, 3)
  const seconds = predictedSeconds({ ...counted, questions })
  assert.ok(seconds <= 45, `${seconds} s`)
})

test('whoever also says what kind it was and that it was elsewhere needs six taps, the list of places counted', async () => {
  const page = await theForm()
  await tap(page, choice(page, 'kind', 'near-miss'))
  await tap(page, page.locator('#story'))
  await page.keyboard.type(sentence)
  await tap(page, choice(page, 'atRisk', 'no'))
  // The phone's own list opens by a tap that no page sees; what is chosen in it is heard as a change.
  await countTap(page)
  await page.locator('#place').selectOption(places.birch)
  await tap(page, page.locator('main form button[type=submit]'))
  const counted = await sent(page)
  assert.deepEqual(counted, { taps: 6, letters: sentence.length })
  assert.ok(predictedSeconds({ ...counted, questions: 4 }) <= 45)
})

test('whoever forgets the question about risk is led to it, and needs one tap more', async () => {
  const page = await theForm()
  await tap(page, page.locator('#story'))
  await page.keyboard.type(sentence)
  const send = page.locator('main form button[type=submit]')
  await tap(page, send)
  await page.locator('.govuk-error-summary').waitFor()
  await tap(page, choice(page, 'atRisk', 'yes'))
  await tap(page, send)
  assert.deepEqual(await sent(page), { taps: 4, letters: sentence.length })
})

/** The form of a place on a phone that is the reporter's own. */
async function theForm(): Promise<Page> {
  const page = await aTouchedPhone(browser)
  await page.goto(`${site.origin}/speak-up/${codes.ash}`)
  await page.locator('[data-own-phone]:visible').waitFor()
  return page
}

const choice = (page: Page, name: string, value: string) =>
  page.locator(`input[name=${name}][value=${value}] + label`)

/** What was counted, once the receipt is there. */
async function sent(page: Page): Promise<Counted> {
  await page.locator('h1:visible', { hasText: 'Thank you for telling us' }).waitFor()
  return countedOn(page)
}
