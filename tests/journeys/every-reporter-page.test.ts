import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { saveHeadcounts } from '#capabilities/organisation'
import { directionOf } from '#web'
import { setPlaceOpen } from '../../src/capabilities/organisation/commands/set-place-open.ts'
import { threadWords } from '../../src/capabilities/reporting/messages/thread-words.ts'
import { reportingWords } from '../../src/capabilities/reporting/messages.ts'
import { aProvider, done } from '../../src/capabilities/reporting/testing.ts'
import { axeViolations } from '../accessibility/axe-violations.ts'
import { focusedRing } from '../accessibility/focused-ring.ts'
import { openBrowser } from '../accessibility/gallery-browser.ts'
import { aSite } from '../support/a-site.ts'
import { aDatabase } from '../support/test-database.ts'

const world = await aDatabase()
const site = await aSite(world)
const provider = await aProvider(world)
const { codes, places } = provider
await site.listen()
// Two on every shift of Birch, so that the question about small teams is asked there.
const everyShift = (['early', 'late', 'night'] as const).map(shift => ({ shift, role: 'carer', people: 2 }))
await provider.as('administrator', async ctx => done(await saveHeadcounts(ctx, places.birch, everyShift)))
const closing = { serviceId: provider.elm, placeId: places.elm, open: false }
await provider.as('administrator', async ctx => done(await setPlaceOpen(ctx, closing)))

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

for (const lang of ['pl', 'ur']) {
  const words = reportingWords(lang)
  const more = threadWords(lang)
  const at = (path: string) => `${site.origin}${path}?lang=${lang}`

  test(`every page that leads to telling us is for everybody to read and use by keyboard, in ${lang}`, () =>
    aPhone(async page => {
      await page.goto(at('/'))
      await isForEverybody(page, lang, words.frontTitle())
      await page.goto(at('/speak-up/zzzzzzzz'))
      await isForEverybody(page, lang, words.unknownPlace())
      await page.goto(at(`/speak-up/${codes.elm}`))
      await isForEverybody(page, lang, words.closedPlace())
      await page.goto(at('/nothing-here'))
      await isForEverybody(page, lang)
      await page.goto(at(`/speak-up/${codes.ash}`))
      await isForEverybody(page, lang, words.tellTitle())
      await sendWithoutScript(page)
      await isForEverybody(page, lang, words.tellTitle())
      await unfoldAll(page)
      await isForEverybody(page, lang, words.tellTitle())
    }))

  test(`so is every page from sending to ending contact, in ${lang}`, () =>
    aPhone(async page => {
      await page.goto(at(`/speak-up/${codes.birch}`))
      const secret = await page.locator('main input[name=form]').inputValue()
      await fillIn(page, 'One.')
      await sendWithoutScript(page)
      await isForEverybody(page, lang, more.smallTitle())
      await asItIs(page)
      await isForEverybody(page, lang, words.thankYou())
      const six = await page.locator('.six-words__word').allTextContents()
      assert.equal(six.length, 6)
      await page.goto(at(`/speak-up/${codes.birch}`))
      await fillIn(page, 'Two.')
      await page.locator('main input[name=form]').evaluate(become, secret)
      await sendWithoutScript(page)
      await asItIs(page)
      await isForEverybody(page, lang, words.otherWordsTitle())

      await page.goto(at('/thread'))
      await page.fill('#words', 'merry grumpy quiz wheel outfit laughing')
      await page.keyboard.press('Enter')
      await page.locator('.govuk-error-summary').waitFor()
      await isForEverybody(page, lang, words.comeBackTitle())
      await page.fill('#words', six.join(' '))
      await page.keyboard.press('Enter')
      await isForEverybody(page, lang, words.threadTitle())
      await unfoldAll(page)
      await isForEverybody(page, lang, words.threadTitle())
      for (const [action, heading] of [
        ['/thread/more', more.moreTitle()],
        ['/thread/withdraw', more.withdrawTitle()],
      ] as const) {
        await page.locator(`form[action="${action}"]`).first().evaluate(submit)
        await isForEverybody(page, lang, heading)
        if (action === '/thread/more') await openAgain(page, at('/thread'), six)
      }
      await page.locator('form[action="/thread/withdraw"]').first().evaluate(submit)
      await isForEverybody(page, lang, more.withdrawnTitle())
    }))
}

async function aPhone(visit: (page: Page) => Promise<void>) {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await visit(await context.newPage())
  await context.close()
}

async function openAgain(page: Page, address: string, six: readonly string[]) {
  await page.goto(address)
  await page.fill('#words', six.join(' '))
  await page.keyboard.press('Enter')
  await page.locator('form[action="/thread/withdraw"]').first().waitFor({ state: 'attached' })
}

async function fillIn(page: Page, story: string) {
  await page.locator('#story').fill(story)
  await page.locator('input[name=atRisk][value=no]').check({ force: true })
}

/** As a browser without scripts does: no script of ours hears of it. */
async function sendWithoutScript(page: Page) {
  const arrived = page.waitForEvent('load')
  await page.locator('main form').first().evaluate(submit)
  await arrived
}

function submit(form: Element) {
  // Made by a script: without one the server makes the six words.
  form.querySelector('input[name=verifier]')?.setAttribute('value', '')
  HTMLFormElement.prototype.submit.call(form)
}

function become(field: Element, text: string) {
  ;(field as HTMLInputElement).value = text
}

/** Sends everything as it is, from the question about small teams. */
async function asItIs(page: Page) {
  const arrived = page.waitForEvent('load')
  await page.locator('button[name=smallTeam]').last().click()
  await arrived
}

function unfoldAll(page: Page) {
  return page.locator('main details').evaluateAll(all => {
    for (const each of all as HTMLDetailsElement[]) each.open = true
  })
}

/** In this language and its direction, without a scroll to the side, without a fault that axe finds, and used by Tab alone. */
async function isForEverybody(page: Page, lang: string, heading?: string) {
  await page.locator('h1:visible', heading ? { hasText: heading } : {}).waitFor()
  const { documentElement } = await page.evaluate(() => ({
    documentElement: { lang: document.documentElement.lang, dir: document.documentElement.dir },
  }))
  assert.deepEqual(documentElement, { lang, dir: directionOf(lang) })
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false)
  assert.deepEqual(await axeViolations(page), [])
  await everyStopIsSeen(page)
}

/** The Tab key comes by everything that can be used, and whoever looks sees where it is. */
async function everyStopIsSeen(page: Page) {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
  })
  const seen = new Set<string>()
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '')
    if (here.startsWith('<body')) break
    assert.equal(await focusedRing(page), true, here)
    seen.add(here)
  }
  const buttons = await page.locator('main button[type=submit]:visible').count()
  const reached = [...seen].filter(each => /<button[^>]*type="submit"/.test(each)).length
  assert.ok(reached >= Math.min(buttons, 1), 'the way on is reached')
}
