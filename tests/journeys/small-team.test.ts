import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { saveHeadcounts } from '#capabilities/organisation'
import { systemClock } from '#platform/clock'
import { aProvider, done } from '../../src/capabilities/reporting/testing.ts'
import { openBrowser } from '../accessibility/gallery-browser.ts'
import { aSite } from '../support/a-site.ts'
import { aDatabase } from '../support/test-database.ts'
import { choose, fill, press } from './as-a-person.ts'

const world = await aDatabase()
const superuser = await world.connect(world.urls.superuser)
const site = await aSite(world, systemClock)
const provider = await aProvider({ database: world.database, clock: systemClock })
const { codes, places } = provider
await site.listen()

// Three on every shift of Ash; Rowan House as a whole is large.
const everyShift = (['early', 'late', 'night'] as const).map(shift => ({ shift, role: 'carer', people: 3 }))
await provider.as('administrator', async ctx => {
  done(await saveHeadcounts(ctx, places.ash, everyShift))
  done(await saveHeadcounts(ctx, places.birch, [{ shift: 'any', role: 'carer', people: 30 }]))
})

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

async function aPhone(): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.origin, viewport: { width: 360, height: 740 } })
  context.setDefaultTimeout(15_000)
  return context.newPage()
}

async function formAt(page: Page, code: string): Promise<void> {
  const heard = page.waitForResponse(reply => reply.url().includes('/small-team'))
  await page.goto(`/speak-up/${code}`)
  await heard
}

const kept = async () => {
  const { rows } = await superuser.query(
    `select p.kind from reporting.report r join organisation.place p on p.org_id = r.org_id and p.id = r.place_id`,
  )
  return rows.map(row => row.kind)
}
const question = (page: Page) => page.getByText('Someone may guess that it was you')
const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true }).click()

test('whoever works in a small team is asked before anything is sent, and only what helps is offered', async () => {
  const page = await aPhone()
  await formAt(page, codes.ash)
  await fill(page, 'story', 'The bell was silent again.')
  await choose(page, 'No')
  await send(page)
  await question(page).waitFor()
  assert.deepEqual(await kept(), [])
  assert.deepEqual(
    await page.locator('[name=smallTeam]').evaluateAll(all => all.map(each => each.getAttribute('value'))),
    ['whole-service', 'as-it-is'],
  )
  await send(page)
  assert.deepEqual(await kept(), [], 'sent without an answer it is asked again')
  await choose(page, 'Say “Rowan House”, not where in it')
  await send(page)
  await page.locator('h1:visible', { hasText: 'Thank you for telling us' }).waitFor()
  assert.deepEqual(await kept(), ['whole-service'])
})

test('without signal it is asked by what the phone was told before', async () => {
  const page = await aPhone()
  await formAt(page, codes.ash)
  await page.context().setOffline(true)
  await fill(page, 'story', 'The lift stood still.')
  await choose(page, 'No')
  await send(page)
  await question(page).waitFor()
  await page.context().setOffline(false)
})

const keptOf = async (story: string) => {
  const { rows } = await superuser.query(
    `select p.kind from reporting.report r join organisation.place p on p.org_id = r.org_id and p.id = r.place_id where r.story = $1`,
    [story],
  )
  return rows.map(row => row.kind)
}

/** The first answers about small teams are lost; what was lost is counted. */
async function losing(page: Page, losses: number): Promise<() => number> {
  let asked = 0
  await page.route('**/small-team*', route => (asked++ < losses ? route.abort() : route.continue()))
  return () => asked
}

test('a page that heard nothing asks once more when the report is sent, and loses nothing of it', async () => {
  const page = await aPhone()
  const asked = await losing(page, 1)
  await page.goto(`/speak-up/${codes.ash}`)
  await fill(page, 'story', 'The rail is loose.')
  await choose(page, 'No')
  await send(page)
  await question(page).waitFor()
  assert.equal(asked(), 2)
  assert.deepEqual(await keptOf('The rail is loose.'), [])
  assert.equal(await page.locator('[name=story]').inputValue(), 'The rail is loose.')
  await choose(page, 'Say “Rowan House”, not where in it')
  await send(page)
  await page.locator('h1:visible', { hasText: 'Thank you for telling us' }).waitFor()
  assert.deepEqual(await keptOf('The rail is loose.'), ['whole-service'])
})

test('where no answer comes at all the report goes as it is, once', async () => {
  const page = await aPhone()
  await losing(page, Number.POSITIVE_INFINITY)
  await page.goto(`/speak-up/${codes.ash}`)
  await fill(page, 'story', 'The rail is loose again.')
  await choose(page, 'No')
  await send(page)
  await page.locator('h1:visible', { hasText: 'Thank you for telling us' }).waitFor()
  assert.deepEqual(await keptOf('The rail is loose again.'), ['unit'])
})

test('a server that takes its time is waited for no longer than a moment', async () => {
  const page = await aPhone()
  await page.clock.install()
  await page.route('**/small-team*', () => {})
  await page.goto(`/speak-up/${codes.ash}`)
  await fill(page, 'story', 'The rail came off.')
  await choose(page, 'No')
  await send(page)
  assert.equal(await page.locator('.six-words__word').count(), 0)
  await page.clock.fastForward(3000)
  await page.locator('h1:visible', { hasText: 'Thank you for telling us' }).waitFor()
})

test('nobody is asked who gives a name, or works in a large team', async () => {
  const page = await aPhone()
  await formAt(page, codes.birch)
  await fill(page, 'story', 'A wet floor.')
  await choose(page, 'No')
  await send(page)
  await page.locator('h1:visible', { hasText: 'Thank you for telling us' }).waitFor()
})

test('a name in the story is noticed and asked about, and the story is not changed', async () => {
  const page = await aPhone()
  await formAt(page, codes.birch)
  const story = 'I told Adaeze that the bell was silent.'
  await fill(page, 'story', story)
  await page.getByText('This looks like a name: Adaeze.').waitFor()
  assert.equal(await page.locator('[name=story]').inputValue(), story)
  await choose(page, 'Went well')
  await page.getByText('This looks like a name').waitFor({ state: 'hidden' })
})

test('the receipt leads to a little more, opened with the words on the page, and answers are kept as they are given', async () => {
  const page = await aPhone()
  await formAt(page, codes.birch)
  await fill(page, 'story', 'The hoist battery was flat.')
  await choose(page, 'No')
  await send(page)
  await page.locator('h1:visible', { hasText: 'Thank you for telling us' }).waitFor()
  await press(page, 'Answer a few more questions')
  await fill(page, 'before', 'Handover, and the phone rang.')
  await page.locator('h1').click()
  await page.getByText('Kept', { exact: true }).waitFor()
  const { rows } = await superuser.query('select answer from reporting.fuller_answer')
  assert.deepEqual(
    rows.map(row => row.answer),
    ['Handover, and the phone rang.'],
  )
})

test('on an own phone the last words open the thread for a day; on a shared one nothing is remembered', async () => {
  for (const own of [true, false]) {
    const page = await aPhone()
    await formAt(page, codes.birch)
    if (own) await page.getByLabel('This is my own phone').check()
    await fill(page, 'story', own ? 'My own words.' : 'Shared words.')
    await choose(page, 'No')
    await send(page)
    await page.locator('h1:visible', { hasText: 'Thank you for telling us' }).waitFor()
    await page.goto('/thread')
    const again = page.getByRole('button', { name: 'Open what I told you last from this phone' })
    if (!own) {
      await page.waitForTimeout(500)
      assert.equal(await again.isVisible(), false)
      continue
    }
    await again.click()
    await page.locator('h1', { hasText: 'What came of it' }).waitFor()
  }
})
