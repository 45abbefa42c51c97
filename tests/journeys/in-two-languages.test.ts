import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { languages } from '#web'
import { reportingWords } from '../../src/capabilities/reporting/messages.ts'
import { aProvider } from '../../src/capabilities/reporting/testing.ts'
import { axeViolations } from '../accessibility/axe-violations.ts'
import { focusedRing } from '../accessibility/focused-ring.ts'
import { openBrowser } from '../accessibility/gallery-browser.ts'
import { aSite } from '../support/a-site.ts'
import { aDatabase } from '../support/test-database.ts'

const world = await aDatabase()
const site = await aSite(world)
const { codes } = await aProvider(world)
await site.listen()

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

for (const { lang, name } of languages.filter(each => ['pl', 'ur'].includes(each.lang))) {
  test(`${name}: by keyboard alone, from the front page to an answer in the thread`, () =>
    aPhone(async page => {
      const words = reportingWords(lang)
      await page.goto(site.origin)
      await tabTo(page, '.languages__summary')
      await page.keyboard.press('Enter')
      await tabTo(page, `.languages__link[lang=${lang}]`)
      await page.keyboard.press('Enter')
      await isAt(page, lang, words.frontTitle())

      await tabTo(page, '#code')
      await page.keyboard.type(codes.ash)
      await page.keyboard.press('Enter')
      await isAt(page, lang, words.tellTitle())

      await tabTo(page, 'main button[type=submit]')
      await page.keyboard.press('Enter')
      await page.locator('.govuk-error-summary', { hasText: words.atRiskMissing() }).waitFor()
      await isReadable(page)

      await tabTo(page, '#story')
      await page.keyboard.type('The lift stood still.')
      await tabTo(page, '[name=atRisk]')
      await page.keyboard.press('ArrowRight')
      await tabTo(page, 'main button[type=submit]')
      await page.keyboard.press('Enter')
      await isAt(page, lang, words.thankYou())
      const six = await page.locator('.six-words__word:visible').allTextContents()
      assert.equal(six.length, 6)

      await page.goto(`${site.origin}/thread`)
      await tabTo(page, '#words')
      await page.keyboard.type(six.join(' '))
      await page.keyboard.press('Enter')
      await isAt(page, lang, words.threadTitle())
      await tabTo(page, '#text')
      await page.keyboard.type('It was the blue one.')
      await tabTo(page, 'main button[type=submit]')
      await page.keyboard.press('Enter')
      await page.locator('.notice', { hasText: words.replySent() }).waitFor()
      await isAt(page, lang, words.threadTitle())
    }))
}

test('another language keeps what was typed, and tells nobody yet', () =>
  aPhone(async page => {
    await page.goto(`${site.origin}/speak-up/${codes.ash}?lang=ur`)
    await page.locator('#story').fill('لفٹ رک گئی')
    await page.locator('.languages__summary').click()
    await page.locator('.languages__link[lang=pl]').click()
    await isAt(page, 'pl', reportingWords('pl').tellTitle())
    assert.equal(await page.inputValue('#story'), 'لفٹ رک گئی')
    await page.locator('.languages__summary').click()
    await page.locator('.languages__link[lang=ur]').click()
    await isAt(page, 'ur', reportingWords('ur').tellTitle())
    assert.equal(await page.inputValue('#story'), 'لفٹ رک گئی')
  }))

test('an address that is not there says so in the language of the browser', () =>
  aPhone(async page => {
    await page.goto(`${site.origin}/nothing-here`)
    await isAt(page, 'ur', 'ہمیں وہ صفحہ نہیں ملا')
  }, 'ur-PK'))

async function aPhone(visit: (page: Page) => Promise<void>, locale = 'en-GB') {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    locale,
  })
  await visit(await context.newPage())
  await context.close()
}

/** The page is in this language, shows this heading, and everyone can read it. */
async function isAt(page: Page, lang: string, heading: string) {
  await page.locator('h1:visible', { hasText: heading }).waitFor()
  assert.equal(await page.evaluate(() => document.documentElement.lang), lang)
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false)
  await isReadable(page)
}

const isReadable = async (page: Page) => assert.deepEqual(await axeViolations(page), [])

/** Goes on with the Tab key until something has the focus, and sees at every stop where it is. */
async function tabTo(page: Page, wanted: string) {
  const hasFocus = () => page.evaluate(selector => document.activeElement?.matches(selector) ?? false, wanted)
  for (let stops = 0; stops < 60; stops++) {
    if (stops > 0 && (await hasFocus())) return
    await page.keyboard.press('Tab')
    assert.equal(await focusedRing(page), true, await page.evaluate(() => document.activeElement?.outerHTML))
  }
  assert.fail(`the Tab key does not come to ${wanted}`)
}
