import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import { aSite } from '../../../tests/support/a-site.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { setServiceOpen } from '../organisation/commands/set-service-open.ts'
import { aProvider, aRecord, done } from '../triage/testing.ts'

const world = await aDatabase()
const site = await aSite(world)
world.clock.set('2026-05-01T09:00:00Z')
const provider = await aProvider(world)
world.clock.set('2026-11-24T08:15:00Z')

async function page(role: Role, query = ''): Promise<string> {
  const visitor = await site.visit({ orgId: provider.orgId, personId: provider.people[role] })
  const seen = await visitor.get(`/app/counts?${query}`)
  assert.equal(seen.status, 200)
  return seen.body
}

async function aRecordIn(month: string, kind: 'incident' | 'near-miss' = 'incident') {
  world.clock.set(`2026-${month}-10T09:00:00Z`)
  await aRecord(site.door, provider, { kind })
  world.clock.set('2026-11-24T08:15:00Z')
}

test('before the first whole month there is a sentence instead of a chart', async () => {
  assert.match(await page('quality-lead'), /Nothing to draw yet/)
})

test('months are drawn with what they mean, and their numbers beside them', async () => {
  for (const month of ['06', '07', '08', '09', '10']) await aRecordIn(month)
  await aRecordIn('10', 'near-miss')
  const body = await page('quality-lead')
  assert.match(body, /<svg[^>]*role="img"/)
  assert.match(body, /More reports are good news/)
  assert.doesNotMatch(body.slice(body.indexOf('<main')), /rust|danger|red\b/)
  assert.match(body, /By category/)
})

test('the counts are narrowed by service and kind, and what the address makes up is not chosen', async () => {
  assert.match(
    await page('quality-lead', `service=${provider.rowan}&kind=near-miss`),
    /Near miss, All categories, Rowan House/,
  )
  assert.match(await page('quality-lead', `service=${provider.elm}`), /Nothing to draw yet/)
  for (const query of [
    'service=nonsense',
    'kind=constructor',
    'category=x',
    'from=x',
    `service=${'x'.repeat(500)}`,
  ])
    assert.match(
      await page('quality-lead', query),
      /All categories, every service you see, records by month\. What people told us/,
    )
})

test('a manager is offered their own service and cannot choose another’s counts', async () => {
  const body = await page('registered-manager', `service=${provider.elm}`)
  assert.match(body, /<option value="[^"]*">Rowan House<\/option>/)
  assert.doesNotMatch(body, /Elm Court/)
})

test('what happened at a service that has closed is still counted, and said to be closed', async () => {
  const close = { serviceId: provider.rowan, open: false }
  done(await provider.as('administrator', ctx => setServiceOpen(ctx, close)))
  const body = await page('quality-lead', `service=${provider.rowan}`)
  assert.match(body, /Rowan House \(closed\)/)
  assert.match(body, /<svg[^>]*role="img"/)
})
