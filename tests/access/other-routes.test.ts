import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saveHeadcounts } from '#capabilities/organisation'
import type { Route } from '#platform/http/route'
import { invite } from '../../src/capabilities/identity/commands/invite.ts'
import { reportingWords } from '../../src/capabilities/reporting/messages.ts'
import { otherRoutes } from '../../src/capabilities/reporting/pages/other-routes.ts'
import { aFormSecret, aProvider, done, hiddenOn, wordsOn } from '../../src/capabilities/reporting/testing.ts'
import { aSite } from '../support/a-site.ts'
import { nameOf } from '../support/fitting-visit.ts'
import { aDatabase } from '../support/test-database.ts'
import type { Fields, Seen } from '../support/visitor.ts'

const world = await aDatabase()
const site = await aSite(world)
const stranger = site.stranger()
const open = site.mounts.flatMap(mount => mount.routes).filter(route => route.access === 'anyone')

/** A script of a page asks for these; nobody sees them as a page. */
const noPage = ['GET /thread/slip', 'GET /speak-up/:code/small-team']

// Set-up closes with the first organisation.
const early = [await stranger.get('/set-up'), await stranger.post('/set-up')]
const { codes, places, people, as } = await aProvider(world)
// Two on every shift of Birch, so that the question about small teams is asked there.
const everyShift = (['early', 'late', 'night'] as const).map(shift => ({ shift, role: 'carer', people: 2 }))
const token = await as('administrator', async ctx => {
  done(await saveHeadcounts(ctx, places.birch, everyShift))
  return done(await invite(ctx, people.worker))
})

const form = { form: aFormSecret(), story: 'The bell was silent.', atRisk: 'yes', kind: 'near-miss' }
const receipt = await stranger.post(`/speak-up/${codes.ash}`, form)
const words = wordsOn(receipt.body).join(' ')
const thread = await stranger.post('/thread', { words })
const seal = hiddenOn(thread.body, 'seal')
const sealed = (more: Fields = {}) => ({ seal, form: aFormSecret(), ...more })

/** What somebody without an account sends to each route, and what nothing was thought of. */
const visits: Readonly<Record<string, readonly [url: string, fields?: Fields][]>> = {
  'GET /': [['/'], ['/?lang=ur']],
  'GET /speak-up': [['/speak-up'], ['/speak-up?code=']],
  'GET /speak-up/:code': [[`/speak-up/${codes.ash}`], ['/speak-up/wrong234']],
  'POST /speak-up/:code': [
    [`/speak-up/${codes.ash}`, form],
    [`/speak-up/${codes.ash}`, { ...form, story: 'Something else.' }],
    [`/speak-up/${codes.ash}`, {}],
    [`/speak-up/${codes.birch}`, { ...form, form: aFormSecret() }],
    ['/speak-up/wrong234', form],
  ],
  'GET /speak-up/:code/small-team': [[`/speak-up/${codes.birch}/small-team`]],
  'GET /thread': [['/thread']],
  'POST /thread': [
    ['/thread', { words: 'not six' }],
    ['/thread', { words }],
    ['/thread', { words, more: 'yes' }],
  ],
  'POST /thread/reply': [
    ['/thread/reply', sealed()],
    ['/thread/reply', sealed({ text: 'One more.' })],
    ['/thread/reply'],
  ],
  'GET /thread/slip': [['/thread/slip']],
  'POST /thread/show': [['/thread/show', sealed()], ['/thread/show']],
  'POST /thread/not-fair': [['/thread/not-fair', sealed({ notFair: 'They laughed.' })], ['/thread/not-fair']],
  'POST /thread/file': [['/thread/file', sealed({ file: 'none' })], ['/thread/file']],
  'POST /thread/more': [
    ['/thread/more', sealed()],
    ['/thread/more', sealed({ part: '1' })],
    ['/thread/more'],
  ],
  'POST /thread/talk': [['/thread/talk', sealed({ talk: '' })], ['/thread/talk']],
  // Ending contact comes last: there is no thread afterwards.
  'POST /thread/withdraw': [
    ['/thread/withdraw', sealed()],
    ['/thread/withdraw'],
    ['/thread/withdraw', sealed({ sure: 'yes' })],
  ],
  'GET /app/sign-in': [['/app/sign-in']],
  'POST /app/sign-in': [['/app/sign-in'], ['/app/sign-in', { who: 'nobody@example.org', password: 'no' }]],
  'GET /app/sign-in/:slug': [['/app/sign-in/quillbrook']],
  'POST /app/sign-in/:slug': [['/app/sign-in/quillbrook'], ['/app/sign-in/x', { who: '7', password: 'no' }]],
  'GET /app/invitation/:token': [[`/app/invitation/${token}`], ['/app/invitation/used']],
  'POST /app/invitation/:token': [[`/app/invitation/${token}`], ['/app/invitation/used', { password: 'no' }]],
  'GET /set-up': [['/set-up']],
  'POST /set-up': [['/set-up']],
}

const hrefs = (nation?: 'england') =>
  otherRoutes(reportingWords('en-GB'), nation).map(link => `href="${link.href}"`)

test('every route for people without an account is visited here', () => {
  assert.deepEqual(Object.keys(visits).sort(), open.map(nameOf).sort())
})

for (const route of open.filter(each => !noPage.includes(nameOf(each)))) {
  test(`${nameOf(route)}: every page names regulator, safeguarding, police and advice`, async () => {
    const pages = (await seenAt(route)).filter(isPage)
    assert.ok(pages.length > 0)
    for (const page of pages)
      assert.deepEqual(missingOn(page, hrefs('england')), [], `${page.url} ${page.status}`)
  })
}

test('a page that knows no service names them for every nation', async () => {
  const addresses = ['/', '/speak-up/wrong234', '/thread', '/app/sign-in', '/app/invitation/used', '/no-page']
  const pages = [...early, ...(await Promise.all(addresses.map(address => stranger.get(address))))]
  for (const page of pages) assert.deepEqual(missingOn(page, hrefs()), [], page.url)
})

async function seenAt(route: Route): Promise<Seen[]> {
  const seen = early.filter(({ url }) => url === route.path)
  for (const [url, fields] of visits[nameOf(route)] ?? [])
    seen.push(await (route.method === 'GET' ? stranger.get(url) : stranger.post(url, fields)))
  return seen
}

function isPage({ type, to }: Seen): boolean {
  return to === undefined && type.startsWith('text/html')
}

function missingOn({ body }: Seen, links: readonly string[]): string[] {
  return links.filter(link => !body.includes(link))
}
