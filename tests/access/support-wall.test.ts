import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { type Role, roles } from '#capabilities/organisation'
import { aFormSecret } from '../../src/capabilities/reporting/testing.ts'
import { aLivedInProvider } from '../support/a-lived-in-provider.ts'
import { aSite } from '../support/a-site.ts'
import { crawl } from '../support/crawl.ts'
import { everythingOf } from '../support/digest-of.ts'
import { fittingVisit } from '../support/fitting-visit.ts'
import { aDatabase } from '../support/test-database.ts'
import { textsOfPdf } from '../support/text-of-pdf.ts'
import type { Fields, Seen } from '../support/visitor.ts'

const world = await aDatabase()
const superuser = await world.connect(world.urls.superuser)
const site = await aSite(world)
const lived = await aLivedInProvider(world, site, 'zephyr')
const { rowan, atRowan } = lived

/** Words that stand in support and nowhere else. */
const planted = ['quincunx', 'marquetry', 'halcyon']
/** A word that stands in a talk which somebody asked for in their thread. */
const saidInTalk = 'gossamer'
const theTwo: readonly Role[] = ['worker', 'supporter']
const address = `/app/support/with/${rowan.support.period}`

async function send(role: Role, path: string, fields: Fields) {
  const { status } = await (await site.visit(atRowan(role))).post(path, fields)
  assert.equal(status, 303, `${role} ${path}`)
}

before(async () => {
  await send('worker', `${address}/notes`, { text: `I dream of the ${planted[0]}.` })
  await send('supporter', `${address}/notes`, { text: `Tell me of the ${planted[1]}.`, told: 'yes' })
  await send('worker', `${address}/guided/restorative`, { hurt: `Whoever saw the ${planted[2]}.` })
  await send('worker', `${address}/helps`, { helps: ['occupational-health'] })
  await send('supporter', `/app/people-to-talk-to/${rowan.talk}`, {
    text: `Was it the ${saidInTalk}?`,
    form: aFormSecret(),
  })
})

test('the two of them do find every word that is looked for', async () => {
  for (const role of theTwo) {
    const { body } = await (await site.visit(atRowan(role))).get(address)
    for (const word of planted) assert.ok(body.includes(word), `${role} ${word}`)
  }
})

for (const role of roles.filter(each => !theTwo.includes(each))) {
  test(`${role}: no page, list, search, document or refusal has a word or an id of it`, async () => {
    const visitor = await site.visit(atRowan(role))
    const seen = [...(await crawl(visitor, { documents: true })).values()]
    const asks = site.mounts.flatMap(mount => mount.routes).filter(route => route.method === 'GET')
    for (const route of asks.filter(each => each.access !== 'anyone'))
      seen.push(await visitor.get(fittingVisit(route, rowan).url))
    for (const q of [...planted, rowan.support.period])
      for (const path of ['/app/search', '/app/records'])
        seen.push(await visitor.get(`${path}?${new URLSearchParams({ q })}`))
    for (const page of seen) speaksOfNothing(page, textOf(page))
  })
}

test('nobody is told apart from somebody with a made-up address', async () => {
  const nowhere = '/app/support/with/00000000-0000-7000-8000-000000000000'
  const visitor = await site.visit(atRowan('registered-manager'))
  for (const rest of ['', '/guided/restorative']) {
    const [one, other] = [await visitor.get(address + rest), await visitor.get(nowhere + rest)]
    assert.deepEqual([one.status, one.body], [other.status, other.body.replaceAll(nowhere, address)])
  }
})

test('the manager of the service sees the same whether support was taken, declined or left', async () => {
  const offer = `/app/support/offer?record=${rowan.records.closed}`
  const manager = await site.visit(atRowan('registered-manager'))
  const before = await manager.get(offer)
  await send('worker', `/app/support/offers/${rowan.support.offer}`, { answer: 'decline' })
  assert.equal((await manager.get(offer)).body, before.body)
})

test('nothing that is kept anywhere, jobs, mail and audit trail with it, has a word of what was written', async () => {
  const everything = await everythingOf(superuser, lived.provider.orgId)
  for (const word of planted) {
    const bytes = Buffer.from(word).toString('hex')
    assert.ok(!everything.includes(word) && !everything.includes(bytes), word)
  }
  const { rows } = await superuser.query('select payload::text as text from graphile_worker._private_jobs')
  for (const { text } of rows) assert.ok(!text.includes(rowan.support.period))
})

test('outside its own schema nothing points at support or says that somebody has it', async () => {
  const { rows } = await superuser.query(
    `select a.thing, a.action from platform.audit_entry a
     where a.thing_id in (select id from support.period union select id from support.offer union select id from support.note)`,
  )
  assert.deepEqual(rows, [])
})

test('no log has a word, an id or the second of it: neither the program’s nor the database’s', async () => {
  for (const role of theTwo)
    for (const path of [`${address}/notes`, `${address}/nowhere/${planted[0]}`])
      await (await site.visit(atRowan(role))).post(path, { text: '', told: planted[1] ?? '' })
  await (await site.visit(atRowan('worker'))).get(`/app/support/with/${planted[2]}`)
  // A statement that fails is what a server would write down first.
  const broken = await world.connect(world.urls.superuser)
  await assert.rejects(broken.query('select $1::uuid', [planted[0]]), { code: '22P02' })
  const program = site.logged.join('')
  const never = [...planted, saidInTalk, rowan.support.period, rowan.support.offer, '/app/support', 'talk']
  for (const word of never)
    for (const [name, log] of Object.entries({ program, database: readFileSync(world.serverLog, 'utf8') }))
      assert.ok(!log.includes(word), `the log of the ${name}: ${word}`)
  assert.match(program, /"route":"\/app\/records"/, 'while other pages have their lines')
})

test('whoever reads everybody’s mail learns from none of it that there is support', async () => {
  const address = (role: Role) => `${role}@rowan.example`
  for (const role of roles)
    await superuser.query('update organisation.person set email = $2 where id = $1', [
      atRowan(role).personId,
      address(role),
    ])
  for (const day of ['26', '27']) {
    world.clock.set(`2026-11-${day}T10:00:00Z`)
    await site.work()
  }
  const to = site.mail.letters.map(letter => letter.to)
  assert.ok(to.includes(address('supporter')), 'whoever has a check-in to do is reminded')
  for (const { subject, text } of site.mail.letters)
    assert.doesNotMatch(subject + text, /support|check-in|quincunx|marquetry|halcyon/i)
})

function textOf({ type, bytes, body }: Seen): string {
  if (type.includes('pdf')) return textsOfPdf(bytes).join(' ')
  return type.includes('officedocument')
    ? Object.values(unzipSync(bytes))
        .map(part => strFromU8(part))
        .join(' ')
    : body
}

// A page that was asked for with an id may repeat the address that it was asked for.
function speaksOfNothing({ url }: Seen, text: string) {
  for (const word of [...planted, saidInTalk])
    assert.ok(!text.includes(word) || url.includes(word), `${url}: ${word}`)
  assert.ok(!text.includes(rowan.support.period) || url.includes(rowan.support.period), url)
}
