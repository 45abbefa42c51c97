import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { systemClock } from '#platform/clock'
import { sessionCookieName, sessionCookiePath } from '#platform/http/session-cookie'
import type { PersonId } from '#platform/ids'
import { another, aProvider } from '../../src/capabilities/reporting/testing.ts'
import { openBrowser } from '../accessibility/gallery-browser.ts'
import { aSite } from '../support/a-site.ts'
import { aDatabase } from '../support/test-database.ts'
import { choose, fill, isTold, press, unfold } from './as-a-person.ts'

const story = 'I was told to sign for a round that nobody did.'
const name = 'Esi Osei-Mensah'
const contact = '07700 900456'

const world = await aDatabase()
const superuser = await world.connect(world.urls.superuser)
// Browsers keep a session by their own clock.
const site = await aSite(world, systemClock)
const provider = await aProvider({ database: world.database, clock: systemClock })
const appointedLater = await another(provider, 'guardian')
await site.listen()

let browser: Browser
let guardian: Page
let newcomer: Page
let reporter: Page
const contexts: BrowserContext[] = []
/** Everything that any of these browsers sent. */
const sent: string[] = []
let key: Words
let newKey: Words
let threadWords: string[] = []
let broken = false

type Words = { own: string[]; slips: [string[], string[]] }

before(async () => {
  browser = await openBrowser()
  guardian = await aPage(await sessionOf(provider.people.guardian))
  newcomer = await aPage(await sessionOf(appointedLater))
  reporter = await aPage()
})
after(async () => {
  await Promise.all(contexts.map(context => context.close()))
  await browser.close()
})

// A step leads to the next: after one that failed, none is waited for.
function step(sentence: string, work: () => Promise<void>) {
  void test(sentence, async () => {
    assert.ok(!broken, 'an earlier step failed')
    broken = true
    await work()
    broken = false
  })
}

describe('a name told in confidence, from the form to the next guardian', () => {
  step('the guardian makes a key: words and slips are on the page, in nothing that is sent', async () => {
    await guardian.goto('/app/guardian')
    await guardian.getByRole('link', { name: 'Make your key' }).click()
    key = await makeKey(guardian)
    await isTold(guardian, 'Your key is made')
    assertNotSent([...key.own, ...key.slips.flat()])
  })

  step(
    'the form then offers to tell the guardian only, and locks the name before it leaves the device',
    async () => {
      await reporter.goto(`/speak-up/${provider.codes.ash}`)
      await fill(reporter, 'story', story)
      await choose(reporter, 'No')
      await reporter.locator('[name=seen][value=guardian]').check()
      await reads(reporter, /Only Delroy Pinnock, guardian here since/)
      assert.equal(await reporter.getByText('Your device locks this before it is sent').isVisible(), true)
      await reporter.locator('#confidentName').fill(name)
      await reporter.locator('#contact').fill(contact)
      await reporter.locator('main button', { hasText: 'Send' }).last().click()
      await reporter.locator('.six-words__word').first().waitFor()
      threadWords = await reporter.locator('.six-words__word').allInnerTexts()
      await reads(reporter, /Your device locked your name before it was sent/)
      assertNotSent([name, contact, 'Osei', encodeURIComponent(contact)])
    },
  )

  step(
    'with words that are not theirs the guardian opens nothing, asks the server nothing and tells nobody',
    async () => {
      await guardian.goto('/app/guardian')
      await guardian.locator('main table a').first().click()
      await guardian.locator('[name=reason]').fill('Your rota was cut the week after.')
      await guardian.locator('#key-words').fill([...key.own].reverse().join(' '))
      await guardian.getByRole('button', { name: 'Open the name' }).click()
      await guardian.getByText('These words do not open your key').waitFor()
      assert.ok(sent.every(each => !/\/open$/m.test(each)))
      await openTheThread()
      await reads(reporter, /Nobody has opened your name/)
    },
  )

  step('with the right words and a reason the name opens, in this browser only', async () => {
    await guardian.locator('#key-words').fill(key.own.join(' '))
    await guardian.getByRole('button', { name: 'Open the name' }).click()
    await guardian.locator('[data-opened] [data-name]', { hasText: name }).waitFor()
    await guardian.locator('[data-opened] [data-contact]', { hasText: contact }).waitFor()
    assertNotSent([...key.own, name])
  })

  step(
    'the reporter reads that it was opened, by whom and why, and answers where no manager looks',
    async () => {
      await openTheThread()
      await reads(
        reporter,
        /Delroy Pinnock[\s\S]*I opened your name. This is why:\s*Your rota was cut the week after/,
      )
      await unfold(reporter, 'This is not fair')
      await fill(reporter, 'notFair', 'My nights were given away.')
      await choose(reporter, 'I am treated worse since I spoke up')
      await press(reporter, 'Send to the guardian')
      await isTold(reporter, 'Sent to the guardian')
      await guardian.goto('/app/guardian')
      await guardian.getByText('Waits for your answer').waitFor()
    },
  )

  step('a newly appointed guardian with a key of their own opens no earlier name', async () => {
    const page = newcomer
    await page.goto('/app/guardian/key')
    newKey = await makeKey(page)
    await reads(page, /another guardian still has the key/)
    await page.locator('main table a').first().click()
    await reads(page, /This name is locked with another key/)
    assert.equal(await page.locator('#key-words').count(), 0)
  })

  step('the guardian hands over: every name is locked again, and the reporter hears of it', async () => {
    await guardian.goto('/app/guardian')
    await guardian.getByRole('link', { name: 'Hand over to Mair Prosser-Bevan' }).click()
    await guardian.locator('#key-words').fill(key.own.join(' '))
    await guardian.getByRole('button', { name: 'Hand over' }).click()
    await isTold(guardian, 'Everything is handed over')
    assertNotSent([name, ...key.own])
    await openTheThread()
    await reads(reporter, /There is a new guardian[\s\S]*Mair Prosser-Bevan/)
    await openName(newcomer, newKey.own)
    await guardian.goto('/app/guardian')
    await guardian.locator('main table a').first().click()
    await reads(guardian, /This name is locked with another key/)
  })

  step(
    'the guardian who lost the words gives the key up and gets the names back with both slips, not with one',
    async () => {
      const page = newcomer
      const [first, second] = newKey.slips
      await page.goto('/app/guardian')
      await unfold(page, 'I have lost my six words')
      await press(page, 'Give up this key')
      await page.getByRole('link', { name: 'Make your key' }).click()
      const third = await makeKey(page)
      const lostKey = page.locator('main p', { hasText: 'earlier key of Mair Prosser-Bevan’s' })
      await lostKey.getByRole('link', { name: 'Lock them to your key' }).click()
      await page.locator('#first-slip-words').fill(first.join(' '))
      await page.locator('#second-slip-words').fill(first.join(' '))
      await page.getByRole('button', { name: 'Lock them to my key' }).click()
      await page.getByText('These words do not open the key').waitFor()
      // Whichever comes first.
      await page.locator('#first-slip-words').fill(second.join(' '))
      await page.locator('#second-slip-words').fill(first.join(' '))
      await page.getByRole('button', { name: 'Lock them to my key' }).click()
      await isTold(page, 'The names are locked with your key now')
      await openName(page, third.own)
      assertNotSent([...first, ...second, ...third.own, name])
    },
  )

  step(
    'without JavaScript a guardian is told what is needed, and a reporter that the server locks the name',
    async () => {
      const context = await aContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await context.addCookies([await sessionOf(appointedLater)])
      await page.goto('/app/guardian/key')
      await page.getByText('This needs JavaScript').waitFor()
      assert.equal(await page.getByRole('button', { name: 'Make my key' }).isVisible(), false)
      await page.goto(`/speak-up/${provider.codes.birch}`)
      await page.locator('[name=story]').fill('Without a script.')
      await choose(page, 'No')
      await page.locator('[name=seen][value=guardian]').check()
      await page.getByText('Our server locks this as soon as it comes').waitFor()
      await page.locator('#confidentName').fill(name)
      await press(page, 'Send')
      await page.getByText('Our server locked your name as soon as it came').waitFor()
      const { rows } = await superuser.query(
        `select sealed_by from reporting.sealed_identity order by sealed_by`,
      )
      assert.ok(rows.some(row => row.sealed_by === 'server'))
    },
  )

  step('the name stands in no table, whoever administers the database', async () => {
    const { rows: tables } = await superuser.query(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
    )
    // A colleague of that name works here; nothing may say that they told us.
    const elsewhere = tables.filter(({ name }) => !/^organisation\.(person|name_lexeme)$/.test(name))
    for (const table of elsewhere) {
      const { rows } = await superuser.query(`select from ${table.name} t where t::text ~ '900456|Osei'`)
      assert.equal(rows.length, 0, table.name)
    }
  })
})

async function makeKey(page: Page): Promise<Words> {
  await page.getByRole('button', { name: 'Make my key' }).click()
  await page.getByRole('button', { name: 'I have my words and both slips' }).waitFor()
  const wordsOf = (id: string) => page.locator(`#${id} .six-words__word`).allInnerTexts()
  const words: Words = {
    own: await wordsOf('own-words'),
    slips: [await wordsOf('first-slip'), await wordsOf('second-slip')],
  }
  assert.deepEqual(
    [words.own, ...words.slips].map(each => each.length),
    [6, 6, 6],
  )
  await page.getByRole('button', { name: 'I have my words and both slips' }).click()
  await page.locator('#check-words').fill('these are not my six words')
  await page.getByRole('button', { name: 'Keep this key' }).click()
  await page.getByText('These are not your six words').waitFor()
  await page.locator('#check-words').fill(words.own.join(' ').toUpperCase())
  await press(page, 'Keep this key')
  return words
}

async function openName(page: Page, words: readonly string[]) {
  await page.goto('/app/guardian')
  await page.locator('main table a').first().click()
  await page.locator('[name=reason]').fill('To ask how you are.')
  await page.locator('#key-words').fill(words.join(' '))
  await page.getByRole('button', { name: 'Open the name' }).click()
  await page.locator('[data-opened] [data-name]', { hasText: name }).waitFor()
}

/** The reporter's own thread, opened with the six words. */
async function openTheThread() {
  await reporter.goto('/thread')
  await reporter.locator('#words').fill(threadWords.join(' '))
  await press(reporter, 'Open')
  await reads(reporter, /Between you and the guardian/)
}

/** Waits until somebody can read this on a page. */
function reads(page: Page, what: RegExp): Promise<void> {
  return page.locator('main', { hasText: what }).waitFor()
}

/** None of these stands in anything that was sent; words that are common are left to the rarer ones. */
function assertNotSent(secrets: readonly string[]) {
  const all = sent.join('\n')
  for (const secret of secrets.filter(each => each.length > 5))
    assert.ok(!new RegExp(`\\b${secret.replaceAll('+', '\\+')}\\b`).test(all), `${secret} was sent`)
}

async function aContext(options: { javaScriptEnabled?: boolean } = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...options,
    baseURL: site.origin,
    viewport: { width: 360, height: 740 },
  })
  context.setDefaultTimeout(20_000)
  contexts.push(context)
  return context
}

async function aPage(cookie?: Awaited<ReturnType<typeof sessionOf>>): Promise<Page> {
  const context = await aContext()
  if (cookie) await context.addCookies([cookie])
  context.on('request', request => {
    sent.push(`${request.url()}\n${request.postData() ?? ''}`)
  })
  return context.newPage()
}

async function sessionOf(personId: PersonId) {
  const value = await site.tokenFor({ orgId: provider.orgId, personId })
  return { name: sessionCookieName, value, domain: '127.0.0.1', path: sessionCookiePath }
}
