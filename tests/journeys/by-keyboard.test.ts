import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { focusedRing } from '../accessibility/focused-ring.ts'
import { openBrowser } from '../accessibility/gallery-browser.ts'
import { aTeam } from './a-team.ts'

const { site, posterCode } = await aTeam()

let browser: Browser
let page: Page
before(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 360, height: 740 } })
})
after(() => browser.close())

test('somebody who uses only a keyboard is led to what is missing and loses nothing of what they typed', async () => {
  await page.goto(`${site.origin}/speak-up/${posterCode}`)
  await tabTo('#story')
  await page.keyboard.type('The call bell in room 12 is silent.')
  await tabTo('main button[type=submit]')
  await page.keyboard.press('Enter')
  await page.locator('.govuk-error-summary').waitFor()
  assert.equal(
    await page.locator('.govuk-error-summary').evaluate(summary => summary === document.activeElement),
    true,
  )
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.equal(await hasFocus('[name=atRisk]'), true)
  assert.equal(await page.inputValue('#story'), 'The call bell in room 12 is silent.')
})

test('the keyboard chooses that somebody is at risk, shows whom to call, and sends', async () => {
  await page.keyboard.press('Space')
  await page.locator('text=On-call manager').first().waitFor()
  await tabTo('[name=happened]')
  await page.keyboard.press('ArrowRight')
  await tabTo('main summary')
  await page.keyboard.press('Enter')
  await page.locator('text=Keep this from the managers').waitFor()
  await tabTo('main button[type=submit]')
  await page.keyboard.press('Enter')
  await page.locator('h1:visible', { hasText: 'Thank you for telling us' }).waitFor()
  assert.equal(await page.locator('.six-words__word:visible').count(), 6)
})

/** Goes on with the Tab key until something has the focus, and sees at every stop where it is. */
async function tabTo(wanted: string) {
  for (let stops = 0; stops < 40; stops++) {
    if (stops > 0 && (await hasFocus(wanted))) return
    await page.keyboard.press('Tab')
    assert.equal(await focusedRing(page), true, await page.evaluate(() => document.activeElement?.outerHTML))
  }
  assert.fail(`the Tab key does not come to ${wanted}`)
}

function hasFocus(wanted: string): Promise<boolean> {
  return page.evaluate(selector => document.activeElement?.matches(selector) ?? false, wanted)
}
