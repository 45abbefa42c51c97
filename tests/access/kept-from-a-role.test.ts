import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import { aFormSecret, referenceOn } from '../../src/capabilities/reporting/testing.ts'
import { aLivedInProvider } from '../support/a-lived-in-provider.ts'
import { aSite } from '../support/a-site.ts'
import { crawl } from '../support/crawl.ts'
import { aDatabase } from '../support/test-database.ts'
import type { Fields, Seen, Visitor } from '../support/visitor.ts'

// What is about a manager has its own test (about-a-manager.test.ts); here are the roles that can be kept out besides.
const world = await aDatabase()
const site = await aSite(world)
const lived = await aLivedInProvider(world, site, 'zephyr')
const { rowan } = lived

/** A word that stands nowhere but in the report that is kept from somebody and in what came of it. */
const word = 'quincunx'

const roles = ['shift-lead', 'reviewer', 'quality-lead', 'nominated-individual'] as const satisfies Role[]
const questions = [word, 'shouted', 'table']
const visitors = new Map<Role, Visitor>()
const kept = new Map<Role, { reference: string; record: string }>()

before(async () => {
  for (const role of roles) {
    visitors.set(role, await site.visit(lived.atRowan(role)))
    kept.set(role, await aRecordKeptFrom(role))
  }
})

for (const role of roles) {
  test(`${role}: finds no word of it and no reference on any page, by links and by questions`, async () => {
    const { reference, record } = kept.get(role) ?? { reference: '', record: '' }
    for (const { url, body } of await everythingSeenBy(role)) {
      assert.ok(!body.includes(reference) && !body.includes(record), url)
      assert.ok(!body.includes(`${word} kept from the ${role}`), url)
    }
  })

  test(`${role}: who has its references is told what references of nothing are told`, async () => {
    const visitor = visitorOf(role)
    const { reference, record } = kept.get(role) ?? { reference: '', record: '' }
    const addresses = [
      [`/app/reports/${reference}`, '/app/reports/0000-0000'],
      [`/app/records/${record}`, '/app/records/INC-2611-ZZZZZZ'],
      [`/app/records/${record}/review`, '/app/records/INC-2611-ZZZZZZ/review'],
      [`/app/records/${record}/thread.pdf`, '/app/records/INC-2611-ZZZZZZ/thread.pdf'],
    ] as const
    for (const [about, nothing] of addresses) {
      const [one, other] = [await visitor.get(about), await visitor.get(nothing)]
      assert.deepEqual([about, one.status], [about, other.status])
      assert.equal(blot(one, role), blot(other, role), about)
    }
    const search = await visitor.get(`/app/search?q=${record}`)
    assert.equal(search.to, undefined)
  })
}

test('the manager finds each of them, marked with whom it is kept from, in lists, search and counts', async () => {
  const manager = await site.visit(lived.atRowan('registered-manager'))
  const list = await manager.get('/app/records')
  for (const { record } of kept.values()) assert.ok(list.body.includes(record), record)
  assert.match(list.body, /Kept from shift leads/)
  const found = await manager.get(`/app/records?${new URLSearchParams({ q: word })}`)
  assert.equal([...kept.values()].filter(({ record }) => found.body.includes(record)).length, roles.length)
})

test('counts leave out what is kept from whoever looks at them, and only that', async () => {
  const running = async (role: Role) => {
    const { body } = await (await site.visit(lived.atRowan(role))).get('/app/counts')
    const row = /Not sorted yet<\/th>\s*<td[^>]*>(.*?)<\/td>/s.exec(body)?.[1] ?? ''
    return Number(/cells__value">(\d+)</.exec(row)?.[1] ?? 0)
  }
  const manager = await running('registered-manager')
  assert.ok(manager >= roles.length)
  for (const role of ['shift-lead', 'reviewer'] as const) assert.equal(await running(role), manager - 1, role)
})

function visitorOf(role: Role): Visitor {
  const visitor = visitors.get(role)
  if (!visitor) throw new Error(`nobody is ${role}`)
  return visitor
}

/** Every page by links, and by the questions that somebody might ask who guesses that there is something. */
async function everythingSeenBy(role: Role): Promise<Seen[]> {
  const visitor = visitorOf(role)
  const pages = [...(await crawl(visitor)).values()]
  for (const q of questions)
    for (const path of ['/app/search', '/app/records'])
      pages.push(await visitor.get(`${path}?${new URLSearchParams({ q })}`))
  return pages
}

function blot({ body }: Seen, role: Role): string {
  const { reference = '', record = '' } = kept.get(role) ?? {}
  return [reference, record, '0000-0000', 'INC-2611-ZZZZZZ'].reduce(
    (text, each) => text.replaceAll(each, '…'),
    body.replaceAll(/name="form" value="[\w-]{43}"/g, ''),
  )
}

/** The manager thanks, opens a record and begins a review of what is kept from a role. */
async function aRecordKeptFrom(role: Role): Promise<{ reference: string; record: string }> {
  const story = `Somebody shouted ${word} kept from the ${role} at the table.`
  const form = { story, atRisk: 'no', [`kept-${role}`]: 'yes', form: aFormSecret() }
  const receipt = await site.stranger().post(`/speak-up/${rowan.placeCode}`, form)
  const reference = referenceOn(receipt.body)
  const manager = await site.visit(lived.atRowan('registered-manager'))
  const send = async (path: string, fields: Fields = {}) => {
    const { status, to = '' } = await manager.post(path, fields)
    assert.equal(status, 303, `${path} answered ${status}`)
    return to
  }
  await send(`/app/reports/${reference}/thanks`, { thanks: `Thank you for the ${word}.` })
  const record = /INC-[\w-]+/.exec(await send(`/app/reports/${reference}/open`))?.[0] ?? ''
  await send(`/app/records/${record}/review`)
  return { reference, record }
}
