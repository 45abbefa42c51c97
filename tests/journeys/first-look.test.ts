import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { incidentById } from '#capabilities/triage'
import { sessionCookieName } from '#platform/http/session-cookie'
import { aProvider, aRecord, recordNow } from '../../src/capabilities/triage/testing.ts'
import { openBrowser } from '../accessibility/gallery-browser.ts'
import { aSite } from '../support/a-site.ts'
import { aDatabase } from '../support/test-database.ts'
import { predictedSeconds, readingSeconds } from './keystroke-level.ts'
import { aTouchedPhone, countedOn, tap } from './touched-phone.ts'

const world = await aDatabase()
const site = await aSite(world)
const provider = await aProvider(world)
const { orgId, people } = provider
await site.listen()

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

const story =
  'She slipped from her chair reaching for her cup at tea. A small bruise on the left arm. We checked her, helped her up and told her daughter.'
const number = 'CR-104'
const reason = 'Chair was too low; a raiser went on today.'

test('a minor fall is looked at in nine taps and two short lines, within two minutes with the story read', async () => {
  const record = await aRecord(site.door, provider, { story })
  const page = await theFirstLook(record.reference)
  await tap(page, tile(page, 'what', 'fall.from_chair'))
  await tap(page, page.locator('#affected'))
  await page.keyboard.type(number)
  await tap(page, tile(page, 'harmPhysical', 'low'))
  await tap(page, tile(page, 'harmPsychological', 'none'))
  for (const step of ['person', 'told']) await tap(page, page.locator(`input[name=safeSteps][value=${step}]`))
  await tap(page, page.locator('input[name=learningResponse][value=no-further-review]'))
  await tap(page, page.locator('#learningReason'))
  await page.keyboard.type(reason)
  // The last tap leaves the page that counts.
  const { taps, letters } = await countedOn(page)
  await tap(page, page.getByRole('button', { name: 'Keep this first look' }))
  await page.waitForURL(url => url.pathname === `/app/records/${record.reference}`)
  assert.deepEqual([taps + 1, letters], [9, number.length + reason.length])
  const seconds = predictedSeconds({ taps: taps + 1, letters, questions: 8 }) + readingSeconds(story)
  assert.ok(seconds <= 120, `${seconds} s`)
  const kept = await provider.as('registered-manager', ctx => incidentById(ctx, record.id))
  assert.deepEqual(
    [kept?.subcategory, kept?.harmPhysical, kept?.madeSafeSteps, kept?.learningReason],
    ['fall.from_chair', 'low', ['person', 'told'], reason],
  )
})

test('the story stands above the questions on a phone, which are six screens at most', async () => {
  const record = await aRecord(site.door, provider, { story })
  const page = await theFirstLook(record.reference)
  const [told, first] = [page.getByText(story), page.locator('#what')]
  assert.ok(((await told.boundingBox())?.y ?? Infinity) < ((await first.boundingBox())?.y ?? 0))
  const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)
  assert.ok(screens <= 6.5, `${screens} screens`)
})

test('typing whose number it is shows earlier events of theirs before anything is kept', async () => {
  const earlier = await aRecord(site.door, provider, { story: 'He was found beside his bed at six.' })
  const before = await theFirstLook(earlier.reference)
  for (const [name, value] of Object.entries({ harmPhysical: 'none', harmPsychological: 'none' }))
    await tap(before, tile(before, name, value))
  await before.locator('#affected').fill('CR-7')
  await tap(before, before.locator('input[name=what] + label').first())
  await tap(before, before.locator('input[name=learningResponse][value=swarm-huddle]'))
  await tap(before, before.getByRole('button', { name: 'Keep this first look' }))
  await before.waitForURL(url => !url.pathname.endsWith('/triage'))

  const record = await aRecord(site.door, provider, { story: 'The tap in the sluice drips.' })
  const page = await theFirstLook(record.reference)
  await page.locator('#affected').fill('CR-7')
  await tap(page, page.getByRole('button', { name: 'Show earlier events of theirs' }))
  await page.getByText('The same person ·').waitFor()
  assert.equal(await page.locator('#affected').inputValue(), 'CR-7')
  assert.equal((await recordNow(provider, record.id)).triagedAt, null)
})

async function theFirstLook(reference: string): Promise<Page> {
  const value = await site.tokenFor({ orgId, personId: people['registered-manager'] })
  const page = await aTouchedPhone(browser, { url: site.origin, name: sessionCookieName, value })
  await page.goto(`${site.origin}/app/records/${reference}/triage`)
  return page
}

const tile = (page: Page, name: string, value: string) =>
  page.locator(`input[name=${name}][value="${value}"] + label`)
