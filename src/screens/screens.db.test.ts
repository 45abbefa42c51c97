import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { type Access, mayUse } from '#capabilities/identity'
import { type PublicDoor, sendThanks } from '#capabilities/reporting'
import { openReview } from '#capabilities/review'
import { triageIncident } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { addHours } from '#platform/time'
import { type Asked, askRoute, shownPage } from '../../tests/support/ask-route.ts'
import { aKeyring } from '../../tests/support/keyring.ts'
import { aDatabase } from '../../tests/support/test-database.ts'
import { answerQuestions } from '../capabilities/duties/commands/answer-questions.ts'
import { aRecordToChange } from '../capabilities/improvement/testing.ts'
import {
  aFirstLook,
  aProvider,
  aRecord,
  closed,
  done,
  type Provider,
  recordNow,
  told,
} from '../capabilities/triage/testing.ts'
import { screenRoutes } from './routes.ts'

const world = await aDatabase()
const door: PublicDoor = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const mount = screenRoutes()

async function shown(role: Parameters<Provider['as']>[0], route: string, asked?: Asked): Promise<string> {
  return shownPage(await provider.as(role, ctx => askRoute(mount, ctx, route, asked))).text
}

const record = (reference: string) => ({ params: { reference } })

test('Today greets a manager and lists what needs them, unsafe first, those to thank together', async () => {
  await told(door, provider, { atRisk: true, story: 'The call bell is silent.' })
  await told(door, provider, { story: 'Hoist battery flat again.' })
  await told(door, provider, { story: 'Wrong MAR sheet spotted in time.' })
  const today = await shown('registered-manager', 'GET /app')
  assert.match(today, /Good morning, Siobhan/)
  assert.match(today, /Two things need you\. Everything else can wait until tomorrow\./)
  assert.ok(today.indexOf('The call bell is silent') < today.indexOf('Two people spoke up'))
  assert.match(today, /Are people being heard\?/)
})

test('Today of a care worker is the way to tell us and to hear back, and nothing of a manager’s', async () => {
  const today = await shown('worker', 'GET /app')
  assert.match(today, /Tell us what happened/)
  assert.match(today, /What came of what I told you/)
  assert.doesNotMatch(today, /call bell|spoke up|usual time to thanks/)
})

test('Today shows an administrator no case text', async () => {
  assert.doesNotMatch(await shown('administrator', 'GET /app'), /call bell|spoke up/)
})

test('whoever told us and has waited a week for news comes up on Today', async () => {
  const { reportId } = await aRecord(door, provider, { story: 'The stairlift stopped half way.' })
  done(await provider.as('registered-manager', ctx => sendThanks(ctx, { reportId, text: 'Thank you.' })))
  assert.doesNotMatch(await shown('registered-manager', 'GET /app'), /waited/)
  world.clock.set(addHours(world.clock.now(), 8 * 24))
  assert.match(await shown('registered-manager', 'GET /app'), /has waited 8 days for news/)
  world.clock.set('2026-11-24T08:15:00Z')
})

test('what we promised and are late with leads Today, after whoever is unsafe, and is said once', async () => {
  await told(door, provider, { story: 'The lift door shuts too fast.' })
  world.clock.set(addHours(world.clock.now(), 30))
  const today = await shown('registered-manager', 'GET /app')
  const [unsafe, late] = [today.indexOf('The call bell is silent'), today.indexOf('for thanks')]
  assert.ok(unsafe > 0 && late > unsafe, `${unsafe} ${late}`)
  assert.match(today, /status--rust[^>]*>.{0,400}Overdue/s)
  assert.ok(late < today.indexOf('people spoke up') || !today.includes('people spoke up'))
  assert.equal(today.split('The lift door shuts too fast').length - 1 <= 1, true)
  assert.match(
    await shown('registered-manager', 'GET /app/owed'),
    /The lift door shuts too fast.*Thanks due/s,
  )
  world.clock.set('2026-11-24T08:15:00Z')
})

test('an organisation that gives itself more time for thanks is late later', async () => {
  await provider.as('administrator', async ctx => {
    await sql`insert into organisation.target values (${ctx.actor.orgId}, 'thanks', 72)`.execute(ctx.db)
  })
  world.clock.set(addHours(world.clock.now(), 30))
  assert.match(await shown('registered-manager', 'GET /app/owed'), /Nobody waits longer than we promised/)
  world.clock.set('2026-11-24T08:15:00Z')
})

test('a record shows the stories in their own words beside the thread, the journey and what can happen next', async () => {
  const { reference, reportId } = await aRecord(door, provider, {
    story: 'He missed <breakfast>.\nWe waited.',
  })
  const before = await shown('registered-manager', 'GET /app/records/:reference', record(reference))
  assert.match(before, /He missed &lt;breakfast&gt;\.\nWe waited\./)
  assert.match(before, /aria-current="step">\s*<span class="journey__word">Thanked/)
  assert.match(before, /Have a first look/)
  assert.match(before, /Go straight to changes/)
  done(
    await provider.as('registered-manager', ctx =>
      sendThanks(ctx, { reportId, text: 'Thank you for waiting.' }),
    ),
  )
  const after = await shown('registered-manager', 'GET /app/records/:reference', record(reference))
  assert.match(after, /Thank you for waiting/)
  assert.match(after, /They are owed news by 1 December 2026/)
})

test('an inspector reads a record without learning who told us, and is offered nothing to do', async () => {
  const { reference } = await aRecord(door, provider, { name: 'Maria from nights' })
  assert.match(
    await shown('registered-manager', 'GET /app/records/:reference', record(reference)),
    /Maria from nights \(name given, not checked\)/,
  )
  const page = await shown('inspector', 'GET /app/records/:reference', record(reference))
  assert.doesNotMatch(page, /Maria/)
  const main = page.slice(page.indexOf('<main'))
  assert.doesNotMatch(main, /<form|What can happen next|Say thank you|Have a first look/)
  assert.match(page, /The whole thread as a PDF/)
})

test('a record kept from managers is not found by them', async () => {
  const { reference } = await aRecord(door, provider, { aboutManager: true })
  const reply = await provider.as('registered-manager', ctx =>
    askRoute(mount, ctx, 'GET /app/records/:reference', record(reference)),
  )
  assert.deepEqual(reply, { ok: false, code: 'not-found' })
  assert.match(
    await shown('guardian', 'GET /app/records/:reference', record(reference)),
    /Kept from managers and shift leads/,
  )
})

test('a record at each step offers the next, and a closed one says that everybody was told', async () => {
  const changing = await aRecordToChange(door, provider)
  const page = await shown('registered-manager', 'GET /app/records/:reference', record(changing.reference))
  assert.match(page, /Agree a change/)
  const over = await aRecord(door, provider)
  await closed(provider, over)
  const end = await shown('registered-manager', 'GET /app/records/:reference', record(over.reference))
  assert.match(end, /Nobody else was involved/)
  assert.match(end, /Open it again/)
})

test('Today of a reviewer lists the reviews that are being written, and a manager’s does not', async () => {
  const record = await aRecord(door, provider, { story: 'The sling clip had come loose.' })
  await provider.as('registered-manager', async ctx => {
    done(
      await triageIncident(
        ctx,
        aFirstLook(await recordNow(provider, record.id), { learningResponse: 'walk-through' }),
      ),
    )
    done(await openReview(ctx, record.id))
  })
  assert.match(await shown('reviewer', 'GET /app'), /The sling clip had come loose.*Go on with the review/s)
  assert.doesNotMatch(await shown('registered-manager', 'GET /app'), /Go on with the review/)
})

test('Today leaves no duty out in silence: those that are not listed are one tap away', async () => {
  const fresh = await aProvider(world)
  const manager = <T>(work: (ctx: Context) => Promise<T>) => fresh.as('registered-manager', work)
  for (const story of ['One slipped.', 'Two slipped.', 'Three slipped.', 'Four slipped.', 'Five slipped.']) {
    const { id } = await aRecord(door, fresh, { story })
    const look = { what: 'fall.transfer', harmPhysical: 'severe' } as const
    await manager(async ctx => done(await triageIncident(ctx, aFirstLook(await recordNow(fresh, id), look))))
    await manager(async ctx =>
      done(
        await answerQuestions(ctx, id, {
          'hcp.structuralChange': 'yes',
          'person.isServiceUser': 'yes',
          'service.regulatedActivity': 'yes',
        }),
      ),
    )
  }
  const page = async (route: string) =>
    shownPage(await manager(ctx => askRoute(screenRoutes(), ctx, route))).text
  assert.match(await page('GET /app'), /2 more records have duties that run out/)
  assert.equal((await page('GET /app/due')).split(/(?:One|Two|Three|Four|Five) slipped/).length > 5, true)
})

test('every role that has a home page is shown one', async () => {
  for (const role of Object.keys(provider.people) as (keyof typeof provider.people)[]) {
    const access: Access = 'own:see'
    assert.ok(await provider.as(role, async ctx => mayUse(ctx.actor, access)))
    assert.match(await shown(role, 'GET /app'), /<h1>Good morning, /)
  }
})
