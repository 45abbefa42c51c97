import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { languages } from '#web'
import { aProvider } from '../../src/capabilities/reporting/testing.ts'
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

for (const { lang } of languages) {
  test(`on the smallest phone every word of the form stays in its tile, in ${lang}`, async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    await page.goto(`${site.origin}/speak-up/${codes.ash}?lang=${lang}`)
    assert.ok((await page.locator('.choice__text').count()) > 0)
    assert.deepEqual(await outOfTheirTiles(page), [])
    const [needed, given] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return [scrollWidth, clientWidth]
    })
    assert.equal(needed, given, 'nobody has to scroll sideways')
    await context.close()
  })
}

/** The words that stand over the edge of what they are written in. */
function outOfTheirTiles(page: Page): Promise<(string | null)[]> {
  return page.locator('.choice__text').evaluateAll(texts =>
    texts
      .filter(text => {
        const words = document.createRange()
        words.selectNodeContents(text)
        const [inner, outer] = [words.getBoundingClientRect(), text.closest('label')?.getBoundingClientRect()]
        return !outer || inner.left < outer.left || inner.right > outer.right
      })
      .map(text => text.textContent),
  )
}
