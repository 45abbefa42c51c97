import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { aProvider } from '../../src/capabilities/reporting/testing.ts'
import { openBrowser } from '../accessibility/gallery-browser.ts'
import { aSite } from '../support/a-site.ts'
import { aDatabase } from '../support/test-database.ts'
import { choose, fill, press } from './as-a-person.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const site = await aSite(world)
const { codes } = await aProvider(world)
await site.listen()

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('an answer is kept as soon as somebody goes on to the next, and the page says so', async () => {
  const page = await moreQuestions('The tap dripped.')
  await fill(page, 'before', 'It was handover.')
  await page.keyboard.press('Tab')
  await page.locator('[data-kept]', { hasText: 'Kept' }).waitFor()
  assert.deepEqual(await answersTo('The tap dripped.'), ['It was handover.'])
  await page.context().close()
})

test('whoever puts the phone away in the middle of an answer finds it again', async () => {
  const page = await moreQuestions('The lamp went out.')
  await fill(page, 'before', 'A storm had')
  // A browser without a screen hides no page by itself.
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.locator('[data-kept]', { hasText: 'Kept' }).waitFor()
  assert.deepEqual(await answersTo('The lamp went out.'), ['A storm had'])
  await page.context().close()
})

test('a page that was only looked at sends nothing when it is put away, so that it overwrites nothing newer', async () => {
  const page = await moreQuestions('The gate stood open.')
  await page.locator('form[data-keep-as-you-go]').waitFor()
  const asked = (typed: string) =>
    page.evaluate(text => {
      let sent = 0
      globalThis.fetch = () => {
        sent += 1
        return Promise.resolve(new Response())
      }
      const box = document.querySelector('form[data-keep-as-you-go] textarea')
      if (text && box instanceof HTMLTextAreaElement) {
        box.value = text
        box.dispatchEvent(new Event('input', { bubbles: true }))
      }
      Object.defineProperty(document, 'hidden', { configurable: true, value: true })
      document.dispatchEvent(new Event('visibilitychange'))
      return sent
    }, typed)
  assert.deepEqual([await asked(''), await asked('It was'), await asked('')], [0, 1, 0])
  await page.context().close()
})

/** The first of the few more questions, straight from a receipt. */
async function moreQuestions(story: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(`${site.origin}/speak-up/${codes.ash}`)
  await fill(page, 'story', story)
  await choose(page, 'No')
  await page.locator('main button:visible', { hasText: /^\s*Send\s*$/ }).click()
  await page.locator('.six-words__word').first().waitFor()
  await press(page, 'Answer a few more questions')
  return page
}

async function answersTo(story: string): Promise<string[]> {
  const { rows } = await owner.query(
    `select f.answer from reporting.fuller_answer f join reporting.report r on r.org_id = f.org_id and r.id = f.report_id
     where r.story = $1`,
    [story],
  )
  return rows.map(({ answer }) => answer)
}
