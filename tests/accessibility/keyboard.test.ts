import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { focusedRing } from './focused-ring.ts'
import { openBrowser, openGallery } from './gallery-browser.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

async function withPage(path: string, options: BrowserContextOptions, check: (page: Page) => Promise<void>) {
  const page = await openGallery(browser, path, options)
  try {
    await check(page)
  } finally {
    await page.context().close()
  }
}

describe('a flash report by keyboard', () => {
  test('every stop shows where it is', () =>
    withPage('/sample/flash-report', {}, async page => {
      for (let stop = 0; stop < 8; stop++) {
        await page.keyboard.press('Tab')
        assert.equal(
          await focusedRing(page),
          true,
          await page.evaluate(() => document.activeElement?.outerHTML),
        )
      }
    }))

  test('the first stop leads past the header', () =>
    withPage('/sample/today', {}, async page => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
    }))

  test('tiles are chosen with the arrow keys', () =>
    withPage('/sample/flash-report', {}, async page => {
      await page.focus('#risk-2')
      await page.keyboard.press('ArrowLeft')
      assert.equal(await page.isChecked('#risk'), true)
    }))

  test('when something is missing, the reader is taken to it and from there to the field', () =>
    withPage('/sample/flash-report-missing', {}, async page => {
      assert.equal(await page.evaluate(() => document.activeElement?.className), 'govuk-error-summary')
      await page.click('.govuk-error-summary a')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'what')
    }))
})

describe('without JavaScript', () => {
  const without = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }

  test('more to say appears when its answer is chosen', () =>
    withPage('/example/choice-with-more-to-say', without, async page => {
      assert.equal(await page.isVisible('#choice-day-day'), true)
      await page.click('#choice-when')
      assert.equal(await page.isVisible('#choice-day-day'), false)
    }))

  test('the menu opens on a phone', () =>
    withPage('/sample/today', without, async page => {
      const link = page.locator('.header__menu a', { hasText: 'Learning' })
      assert.equal(await link.isVisible(), false)
      await page.click('.header__summary')
      assert.equal(await link.isVisible(), true)
    }))
})

describe('sending', () => {
  test('a second tap does not send again, and nothing typed is lost', () =>
    withPage('/sample/flash-report', {}, async page => {
      let sent = 0
      await page.route('**/gallery', route => {
        sent++
        return route.fulfill({ status: 204 })
      })
      await page.fill('#what', 'The call bell is silent')
      for (let tap = 0; tap < 3; tap++) await page.click('button[type=submit]')
      assert.equal(sent, 1)
      assert.equal(await page.inputValue('#what'), 'The call bell is silent')
    }))
})

describe('a text box', () => {
  test('grows with what is written, also where the browser does not do it by itself', () =>
    withPage('/sample/flash-report', {}, async page => {
      await page.addInitScript(() => {
        CSS.supports = () => false
      })
      await page.reload()
      await page.addStyleTag({ content: '.govuk-textarea { field-sizing: fixed }' })
      const height = () => page.locator('#what').evaluate(box => box.clientHeight)
      const before = await height()
      await page.fill('#what', 'one line\n'.repeat(20))
      assert.ok((await height()) > 2 * before)
    }))
})

describe('in forced colours', () => {
  test('a chosen tile and a ring can be told apart without our colours', () =>
    withPage('/sample/flash-report', { forcedColors: 'active' }, async page => {
      const outline = (id: string) =>
        page.locator(`label[for=${id}]`).evaluate(tile => getComputedStyle(tile).outlineStyle)
      assert.equal(await outline('risk-2'), 'solid')
      assert.equal(await outline('risk'), 'none')
    }))
})
