import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPerson, giveRole, type Role } from '#capabilities/organisation'
import { sendThanks } from '#capabilities/reporting'
import { recordAudit } from '#platform/audit/record-audit'
import { sealAudit } from '#platform/audit/seal-audit'
import { verifyAudit } from '#platform/audit/verify-audit'
import { newId, type ServiceId } from '#platform/ids'
import { aSite } from '../../../tests/support/a-site.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aProvider, aRecord, done, type Provider } from '../../capabilities/triage/testing.ts'

const world = await aDatabase()
const site = await aSite(world)

async function asRole(provider: Provider, role: Role) {
  return site.visit({ orgId: provider.orgId, personId: provider.people[role] })
}

/** Somebody with these roles at these services. */
async function somebody(provider: Provider, held: [Role, ServiceId | null][]) {
  const personId = await provider.asSystem(async ctx => {
    const id = done(await addPerson(ctx, { name: 'Gwen Parry', staffNumber: newId() }))
    for (const [role, serviceId] of held) done(await giveRole(ctx, { personId: id, role, serviceId }))
    return id
  })
  return site.visit({ orgId: provider.orgId, personId })
}

/** The rows of the trail as texts. */
function rowsOn(body: string): string[] {
  const unlabelled = body.replaceAll(/<span class="cells__label"[^>]*>[^<]*<\/span>/g, '')
  const rows = unlabelled.split('<tr role="row">').slice(2)
  return rows.map(row => row.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '))
}

test('the trail says who did what to which record, with a way to those that the reader may see', async () => {
  const provider = await aProvider(world)
  const { reference, reportId } = await aRecord(site.door, provider)
  done(await provider.as('registered-manager', ctx => sendThanks(ctx, { reportId, text: 'Thank you.' })))
  const { body } = await (await asRole(provider, 'quality-lead')).get('/app/audit')
  const rows = rowsOn(body)
  const thanked = rows.find(row => row.includes('thanked'))
  assert.match(
    thanked ?? '',
    /24 Nov 2026, 08:15 Siobhan Duffy, Registered manager thanked report .* Not sealed yet/,
  )
  assert.match(body, new RegExp(`incident <a href="/app/records/${reference}">${reference}</a>`))
  assert.ok(rows.some(row => row.includes('Anjali Raghunathan, Quality lead signed in person')))
  assert.doesNotMatch(body, /hoist battery|Thank you\./)
  const administrator = await (await asRole(provider, 'administrator')).get('/app/audit')
  assert.doesNotMatch(administrator.body, new RegExp(reference))
  assert.match(administrator.body, /person <a href="\/app\/people\//)
})

test('who told us without a name is in the trail by the hour, and by nothing else', async () => {
  const provider = await aProvider(world)
  world.clock.set('2026-11-24T08:47:00Z')
  await aRecord(site.door, provider)
  world.clock.set('2026-11-24T08:15:00Z')
  const { body } = await (await asRole(provider, 'quality-lead')).get('/app/audit')
  const row = rowsOn(body).find(each => each.includes(' told '))
  assert.match(row ?? '', /24 Nov 2026, in the hour from 08:00 Somebody who kept their name back told report/)
})

test('what a colleague did with their own report is named to those who thank them, and to no other reader', async () => {
  const provider = await aProvider(world)
  const { reportId } = await aRecord(site.door, provider)
  const { worker } = provider.people
  const wrote = { action: 'wrote', thing: 'report', thingId: reportId, serviceId: provider.rowan }
  await provider.as('worker', ctx => recordAudit(ctx, wrote))
  const rowFor = async (role: Role) =>
    rowsOn((await (await asRole(provider, role)).get('/app/audit')).body).find(row => row.includes(' wrote '))
  assert.match((await rowFor('quality-lead')) ?? '', /08:15 Esi Osei-Mensah, Worker wrote report/)
  const row = (await rowFor('administrator')) ?? ''
  assert.match(row, /in the hour from 08:00 Whoever told us wrote report Not sealed yet/)
  const byPerson = await (await asRole(provider, 'administrator')).get(`/app/audit?person=${worker}`)
  assert.deepEqual(
    rowsOn(byPerson.body).filter(each => each.includes('wrote')),
    [],
  )
})

test('what is kept from managers is not in the trail of a manager, nor of whoever looks after accounts', async () => {
  const provider = await aProvider(world)
  const { reference, id } = await aRecord(site.door, provider, { aboutManager: true })
  const manager = await somebody(provider, [
    ['registered-manager', provider.rowan],
    ['quality-lead', null],
  ])
  const administrator = await asRole(provider, 'administrator')
  for (const reader of [manager, administrator])
    for (const url of ['/app/audit', `/app/audit?record=${id}`, `/app/audit?record=${reference}`]) {
      const { body } = await reader.get(url)
      assert.doesNotMatch(
        body.replaceAll(/value="[^"]*"/g, ''),
        new RegExp(`${id}|${reference}|opened .*incident`),
      )
    }
  const lead = await (await asRole(provider, 'quality-lead')).get(`/app/audit?record=${id}`)
  assert.match(lead.body, new RegExp(`/app/records/${reference}`))
})

test('whoever looks after one service reads what was done there, and nothing of others or of sessions', async () => {
  const provider = await aProvider(world)
  await aRecord(site.door, provider)
  const atElm = await somebody(provider, [['quality-lead', provider.elm]])
  const rows = rowsOn((await atElm.get('/app/audit')).body)
  assert.ok(rows.length > 0)
  assert.deepEqual(
    rows.filter(row => !/added (service|place)/.test(row) && !row.includes('gave role')),
    [],
  )
  const atRowan = await somebody(provider, [['quality-lead', provider.rowan]])
  assert.ok(rowsOn((await atRowan.get('/app/audit')).body).some(row => row.includes('opened')))
})

test('the trail is narrowed by a reference, an id or a person, and nonsense finds nothing', async () => {
  const provider = await aProvider(world)
  const { id, reference } = await aRecord(site.door, provider)
  await aRecord(site.door, provider)
  const lead = await asRole(provider, 'quality-lead')
  const found = async (query: string) => rowsOn((await lead.get(`/app/audit?${query}`)).body)
  assert.equal((await found(`record=${reference.toLowerCase()}`)).length, 1)
  assert.equal((await found(`record=${id}`)).length, 1)
  assert.equal((await found('record=INC-0000-0000')).length, 0)
  assert.equal((await found(`record=${newId()}`)).length, 0)
  const own = await found(`person=${provider.people['registered-manager']}`)
  assert.ok(own.length >= 2)
  assert.ok(own.every(row => row.includes('Siobhan Duffy')))
  for (const query of ['person=nobody', 'before=yesterday', 'before=2026-99-99T00:00:00Z_x', 'record=%00'])
    assert.equal((await lead.get(`/app/audit?${query}`)).status, 200)
})

test('a long trail comes a page at a time, each row once and in order', async () => {
  const provider = await aProvider(world)
  const thing = newId()
  await provider.asSystem(async ctx => {
    for (let deed = 0; deed < 120; deed++)
      await recordAudit(ctx, { action: `deed-${deed}`, thing: 'import', thingId: thing })
  })
  const lead = await asRole(provider, 'quality-lead')
  const seen: string[] = []
  for (let url: string | undefined = `/app/audit?record=${thing}`; url; ) {
    const { body } = await lead.get(url)
    seen.push(...rowsOn(body).map(row => / deed (\d+) /.exec(row)?.[1] ?? ''))
    url = /href="(\/app\/audit\?[^"]*before=[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
  }
  assert.deepEqual(
    seen,
    Array.from({ length: 120 }, (_, deed) => String(119 - deed)),
  )
})

test('each row says which seal vouches for it, and the last seal is there to print, as verify takes it', async () => {
  const provider = await aProvider(world)
  const lead = await asRole(provider, 'quality-lead')
  assert.match((await lead.get('/app/audit')).body, /Nothing is sealed yet/)
  await provider.asSystem(ctx => sealAudit(ctx, site.keys))
  const { body } = await lead.get('/app/audit')
  const printed = new RegExp(`candour verify --seal ${provider.orgId}:([0-9a-f]{64})<`).exec(body)?.[1] ?? ''
  assert.ok(rowsOn(body).some(row => row.includes(`Sealed in ${printed.slice(0, 8)}`)))
  const verdict = await provider.asSystem(ctx => verifyAudit(ctx, site.keys, { digest: printed }))
  assert.ok(verdict.sound)
  const other = await provider.asSystem(ctx => verifyAudit(ctx, site.keys, { digest: '0'.repeat(64) }))
  assert.ok(!other.sound)
})

test('no seal betrays that something happened which the reader may not know of', async () => {
  const provider = await aProvider(world)
  const seal = () => provider.asSystem(ctx => sealAudit(ctx, site.keys))
  const administrator = await asRole(provider, 'administrator')
  await seal()
  const before = await administrator.get('/app/audit')
  world.clock.set('2026-11-24T09:30:00Z')
  await aRecord(site.door, provider, { aboutManager: true })
  world.clock.set('2026-11-24T10:30:00Z')
  assert.ok((await seal()) > 0)
  const after = await administrator.get('/app/audit')
  world.clock.set('2026-11-24T08:15:00Z')
  assert.equal(after.body, before.body)
})

test('the trail is for those whom the table names, and stands in the navigation of nobody else', async () => {
  const provider = await aProvider(world)
  for (const role of Object.keys(provider.people) as Role[]) {
    const visitor = await asRole(provider, role)
    const may = ['administrator', 'quality-lead', 'nominated-individual'].includes(role)
    assert.equal((await visitor.get('/app/audit')).status, may ? 200 : 403, role)
    assert.equal((await visitor.get('/app')).body.includes('href="/app/audit"'), may, role)
  }
})
