import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import type { Role } from '#capabilities/organisation'
import { keyQuestions } from '#capabilities/review'
import { asPerson } from '#platform/context'
import { aFormSecret, referenceOn } from '../../src/capabilities/reporting/testing.ts'
import { aLivedInProvider } from '../support/a-lived-in-provider.ts'
import { aSite, type Who } from '../support/a-site.ts'
import { crawl } from '../support/crawl.ts'
import { aDatabase } from '../support/test-database.ts'
import type { Fields, Seen, Visitor } from '../support/visitor.ts'

const world = await aDatabase()
const site = await aSite(world)
const lived = await aLivedInProvider(world, site, 'zephyr')
const { rowan } = lived

/** Words that stand nowhere but in the reports about the manager and in what came of them. */
const word = 'quincunx'
const manager = 'the registered manager'
const nobodys = { report: '0000-0000', record: 'INC-2611-ZZZZZZ' }

/** None of these may find it: the manager, a manager who is quality lead as well, and all who answer to a manager. */
const kept: Record<string, Who> = {
  [manager]: lived.atRowan('registered-manager'),
  'a manager who is quality lead as well': await lived.everywhere(['registered-manager', 'quality-lead']),
  'the shift lead': lived.atRowan('shift-lead'),
  'a reviewer': lived.atRowan('reviewer'),
  'an inspector': lived.atRowan('inspector'),
  'a worker': lived.atRowan('worker'),
  'an administrator': lived.atRowan('administrator'),
}
const visitors = new Map<string, Visitor>()
const untold = new Map<string, Map<string, string>>()
let waiting = ''
let reference = ''
let record = ''

before(async () => {
  for (const [name, who] of Object.entries(kept)) {
    visitors.set(name, await site.visit(who))
    untold.set(name, await everythingSeenBy(name))
  }
  waiting = await tellAboutTheManager(`She shouted ${word} at the table.`)
  reference = await tellAboutTheManager(`She locked the ${word} away.`)
  record = await theWholeCycle(reference)
})

for (const name of Object.keys(kept)) {
  test(`${name} sees every page as it would be if nobody had told us`, async () => {
    const now = await everythingSeenBy(name)
    assert.deepEqual([...now.keys()], [...(untold.get(name)?.keys() ?? [])])
    for (const [url, body] of now) assert.equal(body, untold.get(name)?.get(url), url)
  })

  test(`${name} who has the references learns no more from them than from references of nobody`, async () => {
    for (const address of addressesOf)
      assert.deepEqual(
        await answerTo(name, address, { report: reference, record }),
        await answerTo(name, address, nobodys),
      )
  })
}

test('the manager cannot put a report of their own beside it, nor move, change or close it', async () => {
  const visitor = visitorOf(manager)
  for (const [path, fields] of Object.entries(forms)) {
    const about = await visitor.post(
      path.replace(':record', record).replace(':report', waiting),
      fields(record),
    )
    const nothing = await visitor.post(
      path.replace(':record', nobodys.record).replace(':report', nobodys.report),
      fields(nobodys.record),
    )
    assert.deepEqual([path, about.status, blot(plain(about))], [path, nothing.status, blot(plain(nothing))])
  }
})

test('the manager finds it in no audit trail that the manager may read', async () => {
  const ask = (who: Who) =>
    asPerson(world.database, site.clock, who, async ctx => {
      const { rows } = await sql`select from platform.audit_entry e where exists (
        select from reporting.report r where r.org_id = e.org_id and r.id = e.thing_id and r.about_manager)`.execute(
        ctx.db,
      )
      return rows.length
    })
  assert.equal(await ask(lived.atRowan('registered-manager')), 0)
})

for (const role of ['quality-lead', 'nominated-individual', 'guardian'] as const satisfies Role[]) {
  test(`the ${role} finds it: in the inbox, by its reference, and with everything that came of it`, async () => {
    const visitor = await site.visit(lived.atRowan(role))
    assert.ok((await visitor.get('/app/inbox')).body.includes(waiting))
    assert.ok((await visitor.get(`/app/reports/${waiting}`)).body.includes(word))
    assert.ok((await visitor.get(`/app/records/${record}`)).body.includes(word))
    assert.equal((await visitor.get(`/app/search?q=${reference}`)).to, `/app/records/${record}`)
    const pages = [...(await crawl(visitor)).values()]
    assert.ok(pages.filter(page => page.body.includes(word)).length > 5)
  })
}

function visitorOf(name: string): Visitor {
  const visitor = visitors.get(name)
  if (!visitor) throw new Error(`nobody is ${name}`)
  return visitor
}

/** Every page by links, and by the questions that somebody might ask who guesses that there is something. */
async function everythingSeenBy(name: string): Promise<Map<string, string>> {
  const visitor = visitorOf(name)
  // The trail grows with whatever anybody does; what it hides is tested beside it (src/screens/audit).
  const pages = [...(await crawl(visitor, { documents: name === manager })).values()].filter(
    page => !page.url.startsWith('/app/audit'),
  )
  const questions = [word, 'shouted', 'table', 'locked away', 'manager']
  for (const q of questions)
    for (const path of ['/app/search', '/app/records'])
      pages.push(await visitor.get(`${path}?${new URLSearchParams({ q })}`))
  for (const query of [`place=${rowan.placeId}`, `place=${rowan.serviceId}`, 'state=opened', 'state=closed'])
    pages.push(await visitor.get(`/app/records?${query}`))
  return new Map(pages.map(page => [page.url, plain(page)]))
}

/** A page without what is made anew each time it is shown: the secret of a form to speak up. */
function plain({ type, body, bytes, to = '' }: Seen): string {
  if (!type.startsWith('text/html')) return to + bytes.toString('latin1')
  return to + body.replaceAll(/name="form" value="[\w-]{43}"/g, 'name="form"')
}

type References = { report: string; record: string }

const parts = ['', '/triage', '/review', '/changes', '/lesson', '/outcome', '/thread.pdf', '/move/changing']
const addressesOf: ((of: References) => string)[] = [
  ({ report }) => `/app/reports/${report}`,
  ({ report }) => `/app/my-reports/${report}`,
  ({ report }) => `/app/search?q=${report}`,
  ({ report }) => `/app/records?q=${report}`,
  ({ record }) => `/app/search?q=${record}`,
  ({ record }) => `/app/records?q=${record}`,
  ...parts.map(part => (of: References) => `/app/records/${of.record}${part}`),
]

/** What somebody is answered at an address, with the reference itself blotted out. */
async function answerTo(name: string, address: (of: References) => string, of: References) {
  const seen = await visitorOf(name).get(address(of))
  return [seen.status, blot(plain(seen))]
}

const blot = (text: string) =>
  [reference, waiting, record, ...Object.values(nobodys)].reduce(
    (rest, each) => rest.replaceAll(each, '…'),
    text,
  )

/** What a manager might try with a record or report that they may not know of. */
const forms: Record<string, (record: string) => Fields> = {
  '/app/reports/:report/thanks': () => ({ thanks: 'I see you.' }),
  '/app/reports/:report/news': () => ({ kind: 'question', news: 'Who are you?' }),
  '/app/reports/:report/safe': () => ({ safe: 'Nothing was unsafe.' }),
  '/app/reports/:report/open': () => ({}),
  '/app/reports/:report/join': () => ({ record: 'other', other: rowan.records.opened }),
  [`/app/reports/${rowan.reports.waiting}/join`]: other => ({ record: 'other', other }),
  '/app/records/:record/triage': () => ({ title: 'Nothing', kind: 'not-sure' }),
  '/app/records/:record/review': () => ({}),
  '/app/records/:record/review/finding': () => ({ text: 'Nothing was found.' }),
  '/app/records/:record/changes': () => ({ title: 'None' }),
  '/app/records/:record/lesson': () => ({ title: 'None' }),
  '/app/records/:record/outcome/people': () => ({ who: 'nobody' }),
  '/app/records/:record/outcome/close': () => ({ reason: 'Nothing to see.' }),
  '/app/records/:record/move/understanding': () => ({ reason: 'Again.' }),
}

async function tellAboutTheManager(story: string): Promise<string> {
  const form = { story, atRisk: 'yes', aboutManager: 'yes', form: aFormSecret() }
  const receipt = await site.stranger().post(`/speak-up/${rowan.placeCode}`, form)
  assert.equal(receipt.status, 200)
  return referenceOn(receipt.body)
}

/** The quality lead takes a report through every step, to a closed record; gives its reference. */
async function theWholeCycle(report: string): Promise<string> {
  const lead = await site.visit(lived.atRowan('quality-lead'))
  const send = async (path: string, fields: Fields = {}) => {
    const { status, to = '' } = await lead.post(path, fields)
    assert.equal(status, 303, `${path} answered ${status}`)
    return to
  }
  await send(`/app/reports/${report}/thanks`, { thanks: `Thank you for the ${word}.` })
  const opened = /INC-[\w-]+/.exec(await send(`/app/reports/${report}/open`))?.[0] ?? ''
  const of = `/app/records/${opened}`
  await send(`${of}/triage`, {
    revision: '1',
    title: `Locked away: ${word}`,
    kind: 'incident',
    what: 'moving_handling',
    harmPhysical: 'none',
    harmPsychological: 'not-known',
    madeSafe: `The ${word} is open.`,
    learningResponse: 'swarm-huddle',
  })
  await send(`${of}/review`)
  await send(`${of}/review/timeline`, { happenedOn: '2026-11-23', what: `The ${word} was locked.` })
  for (const { id } of keyQuestions)
    await send(`${of}/review/key-question`, { question: id, answer: 'not-known' })
  await send(`${of}/review/finding`, { text: `No other place for the ${word}.` })
  await send(`${of}/review/complete`)
  const change = await theChange(lead, of)
  await send(`${of}/changes/finish`)
  await send(`${change}/mark-done`, { doneOn: '2026-11-24', note: `The ${word} hangs outside.` })
  await send(`${change}/record-check`, { verdict: 'effective', words: `The ${word} was in its place.` })
  await send(`${of}/outcome`, { to: [report], text: `The ${word} is free.` })
  await send(`${of}/outcome/people`, {
    who: 'told',
    peopleTold: `About the ${word}.`,
    mayAnswer: 'By letter.',
  })
  await send(`${of}/outcome/close`)
  return opened
}

async function theChange(lead: Visitor, of: string): Promise<string> {
  const agreed = await lead.post(`${of}/changes`, {
    title: `A hook for the ${word}`,
    what: `The ${word} hangs outside the office.`,
    action: 'physical-change',
    ownerId: lived.atRowan('quality-lead').personId,
    dueOn: '2026-11-24',
    measure: `The ${word} hangs there on ten days`,
    recheckOn: '2026-11-24',
  })
  assert.equal(agreed.status, 303)
  const page = await lead.get(`${of}/changes`)
  return /\/app\/changes\/[\w-]{36}/.exec(page.body)?.[0] ?? ''
}
