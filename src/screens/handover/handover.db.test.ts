import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import { reportByReference, submitReport } from '#capabilities/reporting'
import { incidentById, makeSafe, openIncident, triageIncident } from '#capabilities/triage'
import { asPerson } from '#platform/context'
import { aSite } from '../../../tests/support/a-site.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aFormSecret, aReport } from '../../capabilities/reporting/testing.ts'
import { aFirstLook, aProvider, done, type Provider } from '../../capabilities/triage/testing.ts'

const world = await aDatabase()
const site = await aSite(world)
const { clock } = world

let provider: Provider
const visitAs = (role: Role) => site.visit({ orgId: provider.orgId, personId: provider.people[role] })
const handover = async (role: Role, query = '') => (await visitAs(role)).get(`/app/handover${query}`)

async function tells(story: string, told: Partial<Parameters<typeof aReport>[0]> = {}): Promise<string> {
  const given = await submitReport(site.door, aReport({ code: provider.codes.ash, story, ...told }))
  return 'reference' in given ? given.reference : ''
}

before(async () => {
  clock.set('2026-11-20T10:00:00Z')
  provider = await aProvider(world)
  clock.set('2026-11-22T10:00:00Z')
  await tells('The hot water was off in two rooms.')
  clock.set('2026-11-24T06:00:00Z')
  await tells('Esi Osei-Mensah found the side door open.', { name: 'Esi Osei-Mensah' })
  await tells('The stair gate would not close.', { atRisk: true })
  await tells('Siobhan Duffy shouted at the nurse.', { aboutManager: true })
  const worker = await visitAs('worker')
  const own = { story: 'A resident slid from the sling.', atRisk: 'yes', happened: 'just-now' }
  const told = await worker.post(`/app/speak-up/${provider.codes.ash}`, {
    ...own,
    place: provider.places.ash,
    form: aFormSecret(),
  })
  const reference = /my-reports\/([^?]+)/.exec(told.to ?? '')?.[1] ?? ''
  const manager = { orgId: provider.orgId, personId: provider.people['registered-manager'] }
  await asPerson(world.database, clock, manager, async ctx => {
    const report = await reportByReference(ctx, reference)
    assert.ok(report)
    const reportId = report.id
    done(await openIncident(ctx, { reportIds: [reportId] }))
    done(await makeSafe(ctx, { reportId, text: 'The sling is out of use; the spare hangs in Birch.' }))
  })
  clock.set('2026-11-24T07:00:00Z')
})

test('what is kept to named roles is on no handover, not even one that a manager prints', async () => {
  const reference = await tells('A colleague pulled her arm at breakfast.')
  const manager = { orgId: provider.orgId, personId: provider.people['registered-manager'] }
  await asPerson(world.database, clock, manager, async ctx => {
    const report = await reportByReference(ctx, reference)
    assert.ok(report)
    const { id } = done(await openIncident(ctx, { reportIds: [report.id] }))
    const opened = await incidentById(ctx, id)
    assert.ok(opened)
    const look = { what: 'safeguarding.physical', learningResponse: 'walk-through' }
    done(await triageIncident(ctx, aFirstLook(opened, look)))
  })
  const { body } = await handover('registered-manager')
  assert.doesNotMatch(body, /pulled her arm/)
})

test('the handover says what the next shift must know, and who told us is not on it', async () => {
  const { body } = await handover('shift-lead')
  assert.match(body, /Not safe yet[\s\S]*The stair gate would not close/)
  assert.match(
    body,
    /What happened[\s\S]*A resident slid from the sling[\s\S]*Made safe: The sling is out of use/,
  )
  assert.match(body, /\[colleague\] found the side door open/)
  assert.doesNotMatch(body.replace(/<header[\s\S]*?<\/header>/, ''), /Esi|Mensah|hot water/)
})

test('over three days it goes further back', async () => {
  assert.match((await handover('shift-lead', '?hours=72')).body, /The hot water was off/)
})

test('what is kept from anybody is on no handover, whoever makes it', async () => {
  for (const role of ['shift-lead', 'registered-manager', 'quality-lead', 'nominated-individual'] as const)
    assert.doesNotMatch((await handover(role, `?service=${provider.rowan}&hours=72`)).body, /shouted/, role)
})

test('nobody gets the handover of a service that is not theirs', async () => {
  assert.equal((await handover('shift-lead', `?service=${provider.elm}`)).status, 404)
  assert.equal((await handover('worker')).status, 403)
})

test('a service where nothing was told says so, and what would stand here', async () => {
  const { body } = await handover('quality-lead', `?service=${provider.elm}`)
  assert.match(body, /Nothing was told in these hours/)
})
