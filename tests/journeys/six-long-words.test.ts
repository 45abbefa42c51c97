import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { wordList } from '#methods/passphrase'
import { openBrowser } from '../accessibility/gallery-browser.ts'
import { fillIn, send } from '../support/a-phone.ts'
import { aHouseWithPoorSignal } from './without-signal.ts'

const { site, form } = await aHouseWithPoorSignal()
let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

const width = (word: string) => word.length + (word.match(/[mw]/g)?.length ?? 0)
/** The widest that anybody can be given. */
const widest = wordList()
  .toSorted((a, b) => width(b) - width(a))
  .slice(0, 6)

async function aSmallPhone(javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled })
  context.setDefaultTimeout(15_000)
  return context.newPage()
}

/** Whether all that is in a box can be seen. */
const isSeen = (box: Locator) =>
  box.evaluate(
    ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth <= clientWidth && scrollHeight <= clientHeight,
  )

for (const lang of ['en-GB', 'cy', 'ml', 'pl', 'ur']) {
  test(`six of the widest words are seen whole where they are typed, on a small phone, in ${lang}`, async () => {
    const page = await aSmallPhone()
    await page.goto(`${site.origin}/thread?lang=${lang}`)
    const box = page.locator('#words')
    await box.fill(widest.join(' '))
    assert.ok(await isSeen(box))
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false)
    await page.context().close()
  })
}

test('and where they are given', async () => {
  const page = await aSmallPhone(false)
  await page.goto(form)
  await fillIn(page, 'The hoist stuck again')
  await send(page)
  const words = page.locator('.six-words__word')
  for (const [index, word] of widest.entries())
    await words.nth(index).evaluate((item, text) => item.replaceChildren(text), word)
  for (const word of await words.all()) assert.ok(await isSeen(word), (await word.textContent()) ?? '')
  await page.context().close()
})

test('Enter opens the thread from a box of two lines, and a line break from a browser without scripts does no harm', async () => {
  const teller = await aSmallPhone(false)
  await teller.goto(form)
  await fillIn(teller, 'The hoist stuck again')
  await send(teller)
  const words = await teller.locator('.six-words__word').allTextContents()
  const reader = await aSmallPhone()
  await reader.goto(`${site.origin}/thread`)
  await reader.fill('#words', words.join(' '))
  await reader.press('#words', 'Enter')
  await reader.locator('h1', { hasText: 'What came of it' }).waitFor()
  await teller.goto(`${site.origin}/thread`)
  await teller.fill('#words', words.join('\n'))
  await teller.getByRole('button', { name: 'Open' }).click()
  await teller.locator('h1', { hasText: 'What came of it' }).waitFor()
  for (const page of [teller, reader]) await page.context().close()
})
