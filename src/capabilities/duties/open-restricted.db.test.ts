import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import { incidentById, liftsOf, reportsOfIncident, triageIncident } from '#capabilities/triage'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { monthlyCounts } from '../insight/queries/monthly-counts.ts'
import { aFirstLook } from '../triage/testing.ts'
import { noteAgreement } from './commands/note-agreement.ts'
import { openRestricted } from './commands/open-restricted.ts'
import { aLookedAtRecord, aProvider, done, recordNow } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const readers = ['registered-manager', 'reviewer', 'shift-lead'] as const satisfies Role[]
const openedWhy = 'The safeguarding team closed its enquiry.'
const agreement = { agency: 'Safeguarding team', agreedOn: '2026-11-24', words: 'The duty worker agreed.' }

const record = await aLookedAtRecord(door, provider, {
  what: 'safeguarding.neglect',
  learningResponse: 'walk-through',
})

const opens = (role: Role, why = openedWhy) =>
  provider.as(role, ctx => openRestricted(ctx, record.id, { openedWhy: why }))

/** Who of them sees the record, its report and its part of the counts. */
async function seenBy() {
  const seen: Role[][] = [[], [], []]
  for (const role of readers)
    await provider.as(role, async ctx => {
      if (await incidentById(ctx, record.id)) seen[0]?.push(role)
      if ((await reportsOfIncident(ctx, record.id)).length > 0) seen[1]?.push(role)
      const counts = await monthlyCounts(ctx, { category: 'safeguarding', earlier: false })
      if (counts.some(({ records }) => records > 0)) seen[2]?.push(role)
    })
  return seen
}

test('until the agency has agreed nobody opens it, and counts tell nobody else that it is there', async () => {
  assert.deepEqual(await opens('registered-manager'), { ok: false, code: 'agency-has-not-agreed' })
  assert.deepEqual(await seenBy(), Array(3).fill(['registered-manager']))
})

test('once the agency agrees reviewers see and count it; shift leads still do not, and neither opens it', async () => {
  done(await provider.as('registered-manager', ctx => noteAgreement(ctx, record.id, agreement)))
  assert.deepEqual(await seenBy(), Array(3).fill(['registered-manager', 'reviewer']))
  assert.deepEqual(await opens('reviewer'), { ok: false, code: 'not-permitted' })
  assert.deepEqual(await opens('shift-lead'), { ok: false, code: 'not-found' })
})

test('whoever answers for the service opens it with a reason, which the record and the trail keep', async () => {
  done(await opens('registered-manager'))
  assert.deepEqual(await seenBy(), Array(3).fill([...readers]))
  const lifts = await provider.as('shift-lead', ctx => liftsOf(ctx, record.id))
  assert.deepEqual(lifts, [
    { at: world.clock.now(), by: provider.people['registered-manager'], reason: openedWhy },
  ])
  const superuser = await world.connect(world.urls.superuser)
  const { rows } = await superuser.query(
    `select action from platform.audit_entry where thing_id = $1 and action ~ 'restrict|review' order by action`,
    [record.id],
  )
  assert.deepEqual(
    rows.map(row => row.action),
    ['lifted-restriction', 'opened-restricted', 'opened-to-reviewers', 'restricted'],
  )
  assert.deepEqual(await opens('registered-manager'), { ok: false, code: 'nothing-restricted' })
})

test('a later look at the same category restricts it no second time; nobody rewrites why it was opened', async () => {
  const now = await recordNow(provider, record.id)
  const again = aFirstLook(now, {
    what: now.subcategory ?? '',
    learningResponse: 'walk-through',
    why: 'The council rang.',
  })
  done(await provider.as('registered-manager', ctx => triageIncident(ctx, again)))
  assert.deepEqual(await seenBy(), Array(3).fill([...readers]))
  await assert.rejects(
    provider.as('registered-manager', ctx =>
      ctx.db.updateTable('triage.restriction_lift').set({ reason: 'x' }).execute(),
    ),
    { code: '42501' },
  )
})
