import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createOrganisation } from '#capabilities/organisation'
import { asSystem, type Context } from '#platform/context'
import { newId } from '#platform/ids'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { recordAudit } from './record-audit.ts'
import { sealAudit } from './seal-audit.ts'
import { verifyAudit } from './verify-audit.ts'

const { database, clock, urls, connect } = await aDatabase()
const keys = aKeyring()

async function aTrail(slug: string) {
  const orgId = newId<'organisation'>()
  const as = <T>(work: (ctx: Context) => Promise<T>) => asSystem(database, clock, orgId, work)
  await as(ctx => createOrganisation(ctx, { name: slug, slug }))
  const add = (count: number) =>
    as(async ctx => {
      for (let i = 0; i < count; i++)
        await recordAudit(ctx, { action: 'thanked', thing: 'report', thingId: newId() })
    })
  return {
    orgId,
    as,
    add,
    seal: () => as(ctx => sealAudit(ctx, keys)),
    verify: (seal?: never) => as(ctx => verifyAudit(ctx, keys, seal)),
  }
}

// Somebody with the rights of the database's owner, and more: triggers off.
async function tamper(sql: string) {
  const client = await connect(urls.superuser)
  await client.query("set session_replication_role = 'replica'")
  await client.query(sql)
}

test('a trail that nobody touched is sound, seal after seal', async () => {
  const trail = await aTrail('sound')
  await trail.add(3)
  assert.equal(await trail.seal(), 3)
  await trail.add(2)
  assert.equal(await trail.seal(), 2)
  assert.equal(await trail.seal(), 0)
  const verdict = await trail.verify()
  assert.ok(verdict.sound)
  assert.deepEqual([verdict.seals, verdict.entries, verdict.unsealed], [2, 5, 0])
})

test('a record that was changed is named', async () => {
  const trail = await aTrail('changed')
  await trail.add(3)
  await trail.seal()
  await tamper(
    `update platform.audit_entry set action = 'closed' where org_id = '${trail.orgId}' and id = (select max(id::text)::uuid from platform.audit_entry where org_id = '${trail.orgId}')`,
  )
  const verdict = await trail.verify()
  assert.ok(!verdict.sound)
  assert.equal(verdict.because, 'the record was changed')
  assert.ok(verdict.entryId)
})

test('a record that was taken out is named', async () => {
  const trail = await aTrail('gone')
  await trail.add(2)
  await trail.seal()
  await tamper(
    `delete from platform.audit_entry where org_id = '${trail.orgId}' and id = (select min(id::text)::uuid from platform.audit_entry where org_id = '${trail.orgId}')`,
  )
  const verdict = await trail.verify()
  assert.ok(!verdict.sound)
  assert.equal(verdict.because, 'the record is gone')
})

test('a record taken off the list of those that wait for a seal is named', async () => {
  const trail = await aTrail('unlisted')
  await trail.add(2)
  await tamper(`delete from platform.audit_unsealed where org_id = '${trail.orgId}'`)
  const verdict = await trail.verify()
  assert.ok(!verdict.sound)
  assert.equal(verdict.because, 'the record waits for no seal')
})

test('a seal whose time was changed is named', async () => {
  const trail = await aTrail('dated')
  await trail.add(1)
  await trail.seal()
  await tamper(
    `update platform.audit_seal set sealed_at = sealed_at - interval '1 day' where org_id = '${trail.orgId}'`,
  )
  const verdict = await trail.verify()
  assert.ok(!verdict.sound)
  assert.equal(verdict.because, 'records were taken out or added, or the time of the seal was changed')
})

test('a long trail is checked to its end, and the first seal that does not fit is named', async () => {
  const trail = await aTrail('long')
  for (let seal = 1; seal <= 205; seal++) {
    await trail.add(1)
    await trail.seal()
  }
  const whole = await trail.verify()
  assert.ok(whole.sound)
  assert.deepEqual([whole.seals, whole.entries, whole.last?.number], [205, 205, 205])
  await tamper(
    `delete from platform.audit_sealed_entry where org_id = '${trail.orgId}' and seal_number = 203`,
  )
  await tamper(`delete from platform.audit_seal where org_id = '${trail.orgId}' and number = 203`)
  const broken = await trail.verify()
  assert.ok(!broken.sound)
  assert.deepEqual([broken.seal, broken.because], [203, 'seal 203 is missing'])
})

test('a chain that was shortened or rebuilt does not fit the printed seal', async () => {
  const trail = await aTrail('short')
  await trail.add(1)
  await trail.seal()
  await trail.add(1)
  await trail.seal()
  const before = await trail.verify()
  assert.ok(before.sound && before.last)
  await tamper(
    `delete from platform.audit_entry e using platform.audit_sealed_entry s
     where s.org_id = '${trail.orgId}' and s.seal_number = 2 and e.org_id = s.org_id and e.id = s.entry_id`,
  )
  await tamper(`delete from platform.audit_sealed_entry where org_id = '${trail.orgId}' and seal_number = 2`)
  await tamper(`delete from platform.audit_seal where org_id = '${trail.orgId}' and number = 2`)
  const shortened = await trail.verify()
  assert.ok(shortened.sound, 'without the printed seal a shortened chain looks whole')
  const checked = await trail.verify(before.last as never)
  assert.ok(!checked.sound)
  assert.equal(checked.because, 'the trail is shorter than the printed seal')
})

test('a chain that somebody rebuilt without our key is refused', async () => {
  const trail = await aTrail('forged')
  await trail.add(1)
  await trail.as(ctx => sealAudit(ctx, aKeyring()))
  const verdict = await trail.verify()
  assert.ok(!verdict.sound)
  assert.equal(verdict.because, 'the signature is not ours')
})

test('an entry without an exact time is sealed only after its hour', async () => {
  const trail = await aTrail('coarse')
  clock.set('2026-11-24T10:20:00Z')
  await trail.as(ctx => recordAudit(ctx, { action: 'told', thing: 'report', withoutTrace: true }))
  assert.equal(await trail.seal(), 0)
  clock.set('2026-11-24T11:00:30Z')
  assert.equal(await trail.seal(), 1)
})

test('an entry that says no more than the day is sealed only when the day is over', async () => {
  const trail = await aTrail('day')
  clock.set('2026-07-14T23:00:00Z')
  // Midnight in London in summer, as a report whose teller kept the time of day back.
  await trail.as(ctx => recordAudit(ctx, { action: 'told', thing: 'report', withoutTrace: true }))
  clock.set('2026-07-15T09:41:00Z')
  assert.equal(await trail.seal(), 0)
  clock.set('2026-07-15T23:00:30Z')
  assert.equal(await trail.seal(), 1)
})

test('the application can neither change nor delete what stands in the trail', async () => {
  const client = await connect(urls.app)
  for (const sql of [
    'update platform.audit_entry set action = action',
    'delete from platform.audit_entry',
    'truncate platform.audit_entry',
  ])
    await assert.rejects(client.query(sql), /permission denied/)
})
