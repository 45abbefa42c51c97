import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultHours } from '#capabilities/organisation'
import { type PublicDoor, sendThanks, writeToReporter } from '#capabilities/reporting'
import { addHours } from '#platform/time'
import { askRoute, shownPage } from '../../../tests/support/ask-route.ts'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aProvider, done, told } from '../triage/testing.ts'
import { heardByService } from './queries/heard-by-service.ts'
import { insightRoutes } from './routes.ts'

const world = await aDatabase()
const door: PublicDoor = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const start = world.clock.now()
const later = (hours: number) => world.clock.set(addHours(start, hours))

/** Five people tell us at Rowan House; one after the other is thanked two hours later than the last, and one never is. */
const reports = []
for (let number = 1; number <= 5; number++)
  reports.push(await told(door, provider, { story: `Bell ${number}` }))
for (const [index, reportId] of reports.slice(0, 4).entries()) {
  later(2 * (index + 1))
  await provider.as('registered-manager', async ctx => {
    done(await sendThanks(ctx, { reportId, text: 'Thank you.' }))
    if (index < 2) done(await writeToReporter(ctx, { reportId, kind: 'outcome', text: 'New batteries.' }))
  })
}
await told(door, provider, { story: 'She locked the store.', aboutManager: true })

const heard = () => provider.as('registered-manager', ctx => heardByService(ctx, defaultHours))

test('whoever was not thanked counts as waiting, so that leaving them out cannot flatter', async () => {
  later(9)
  const [rowan] = await heard()
  assert.deepEqual([rowan?.told, rowan?.thanked, rowan?.thankedInTime], [5, 4, 4])
  assert.ok(Math.abs((rowan?.usualHours ?? 0) - 6.25) < 0.01, String(rowan?.usualHours))
  assert.equal(rowan?.mostHours, Number.POSITIVE_INFINITY)
})

test('an answer counts from when it falls due, and not before', async () => {
  later(29 * 24)
  assert.equal((await heard())[0]?.due, 0)
  later(31 * 24)
  const [rowan] = await heard()
  assert.deepEqual([rowan?.due, rowan?.toldInTime], [5, 2])
})

test('what is kept from managers is counted for nobody, so that numbers cannot be compared', async () => {
  later(9)
  const lead = await provider.as('quality-lead', ctx => heardByService(ctx, defaultHours))
  assert.equal(lead.find(row => row.serviceName === 'Rowan House')?.told, 5)
})

test('the page says how many, and shows no number of fewer than five', async () => {
  later(9)
  const elm = await told(door, provider, { code: provider.codes.elm, story: 'A loose handrail.' })
  assert.ok(elm)
  const text = await provider.as('quality-lead', async ctx =>
    shownPage(await askRoute(insightRoutes(), ctx, 'GET /app/counts')).text.replaceAll(/\s+/g, ' '),
  )
  assert.match(text, /Are people heard\?/)
  assert.match(text, /80 % \(4 of 5\)/)
  assert.match(text, /Elm Court.{0,250}Fewer than five, not shown/)
})
