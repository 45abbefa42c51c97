import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { lockName, openLockedName } from '#methods/custody'
import type { PersonId } from '#platform/ids'
import { aConfidentialHouse, type Told } from '../../../tests/support/a-confidential-house.ts'
import { reportKeyLost } from './commands/change-own-key.ts'
import { makeGuardianKey } from './commands/make-guardian-key.ts'
import { finishMovingNames, keepMovedNames, takeOutNames } from './commands/move-names.ts'
import { openName } from './commands/open-name.ts'
import { submitReport } from './commands/submit-report.ts'
import { guardedReports } from './queries/guarded-reports.ts'
import { guardianKeys } from './queries/guardian-keys.ts'
import { aFormSecret, aNewKey, another, aReport, done } from './testing.ts'

const { world, superuser, door, provider, ash, who, as, guardian, toldInConfidence, guardedPart } =
  await aConfidentialHouse()

const first = await aNewKey()
let told: Told
before(async () => {
  done(await guardian(ctx => makeGuardianKey(ctx, first.form)))
  told = await toldInConfidence()
})

const second = await aNewKey()
let newcomer: PersonId

async function bothKeys() {
  const all = await guardian(guardianKeys)
  const [from] = all.filter(key => key.personId === provider.people.guardian && !key.retiredAt)
  const [to] = all.filter(key => key.personId === newcomer && !key.retiredAt)
  assert.ok(from && to)
  return { from: from.id, to: to.id }
}

async function lockedAgain(names: { reportId: string; sealed: string }[], by = first, to = second.point) {
  const pairs = names.map(async ({ reportId, sealed }) => {
    const opened = await openLockedName(by.receiver, new Uint8Array(Buffer.from(sealed, 'base64')))
    assert.ok(opened)
    return [reportId, Buffer.from(await lockName(to, opened)).toString('base64url')]
  })
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, string>
}

test('an administrator who appoints a new guardian gives them none of the earlier names', async () => {
  newcomer = await another(provider, 'guardian')
  done(await as(newcomer, ctx => makeGuardianKey(ctx, second.form)))
  const opened = await as(newcomer, ctx => openName(ctx, { reference: told.reference, reason: 'I am new.' }))
  assert.deepEqual(opened, { ok: false, code: 'other-key' })
  assert.deepEqual((await guardedPart(told)).messages, [], 'and nobody is told that a name was opened')
  const { from, to } = await bothKeys()
  assert.deepEqual(await as(newcomer, ctx => takeOutNames(ctx, { from, to })), {
    ok: false,
    code: 'not-found',
  })
  const { rows } = await as(newcomer, ctx =>
    sql`select from reporting.take_out_seals(${from}, gen_random_uuid(), now())`.execute(ctx.db),
  )
  assert.equal(rows.length, 0)
})

test('while both are guardians, new names go to whoever has had the key longest', async () => {
  await toldInConfidence()
  const { rows } = await superuser.query('select distinct key_id from reporting.sealed_identity')
  assert.deepEqual(rows, [{ key_id: (await bothKeys()).from }])
})

test('a hand-over does not end while a name is left behind', async () => {
  const move = await bothKeys()
  const names = done(await guardian(ctx => takeOutNames(ctx, move)))
  assert.equal(names.length, 2)
  const some = await lockedAgain(names.slice(0, 1))
  assert.equal(done(await guardian(ctx => keepMovedNames(ctx, move, some))), 1)
  assert.deepEqual(await guardian(ctx => finishMovingNames(ctx, move)), { ok: false, code: 'not-everything' })
})

test('handing over locks every name to the new key; the old one opens none any more, and reporters are told', async () => {
  const move = await bothKeys()
  const names = done(await guardian(ctx => takeOutNames(ctx, move)))
  const all = await lockedAgain(names)
  assert.equal(done(await guardian(ctx => keepMovedNames(ctx, move, all))), 1)
  done(await guardian(ctx => finishMovingNames(ctx, move)))
  const again = { reference: told.reference, reason: 'Once more.' }
  assert.deepEqual(await guardian(ctx => openName(ctx, again)), { ok: false, code: 'other-key' })
  const sealed = done(await as(newcomer, ctx => openName(ctx, again)))
  assert.deepEqual(await openLockedName(second.receiver, new Uint8Array(Buffer.from(sealed, 'base64'))), who)
  assert.equal(await openLockedName(first.receiver, new Uint8Array(Buffer.from(sealed, 'base64'))), undefined)
  const news = (await guardedPart(told)).messages.find(message => message.kind === 'new-guardian')
  assert.equal(news?.text, 'Mair Prosser-Bevan')
  const { rows } = await superuser.query(
    `select action from platform.audit_entry where thing = 'guardian-key' order by at, action`,
  )
  assert.ok(
    ['made-key', 'took-out-locked-names', 'handed-over'].every(each => rows.some(row => row.action === each)),
  )
})

test('after a hand-over new names are locked to the new key', async () => {
  const { reference } = await toldInConfidence()
  const report = (await as(newcomer, guardedReports)).find(each => each.reference === reference)
  assert.deepEqual(report?.lockedTo, [(await bothKeysAfter()).own])
})

test('a name that a shared phone kept sealed through a hand-over stays with the key that it was locked to, and nothing is lost', async () => {
  const lockedName = Buffer.from(await lockName(first.point, who)).toString('base64url')
  const late = aReport({ code: ash, confidence: { lockedName }, verifier: aFormSecret() })
  assert.equal((await submitReport(door, late)).outcome, 'guardian-changed', 'whoever stands there is asked')
  const kept = await submitReport(door, { ...late, wasSealed: true })
  assert.ok(kept.outcome === 'received')
  const { reference } = kept
  const report = (await as(newcomer, guardedReports)).find(each => each.reference === reference)
  const earlier = (await as(newcomer, guardianKeys)).find(key => key.retiredBecause === 'handed-over')
  assert.ok(earlier)
  assert.deepEqual([report?.naming, report?.lockedTo], ['in-confidence', [earlier.id]])
  const move = { from: earlier.id, to: (await bothKeysAfter()).own }
  const names = done(await as(newcomer, ctx => takeOutNames(ctx, move)))
  done(await as(newcomer, async ctx => keepMovedNames(ctx, move, await lockedAgain(names))))
  const sealed = done(await as(newcomer, ctx => openName(ctx, { reference, reason: 'To help.' })))
  assert.deepEqual(await openLockedName(second.receiver, new Uint8Array(Buffer.from(sealed, 'base64'))), who)
})

async function bothKeysAfter() {
  const all = await as(newcomer, guardianKeys)
  const own = all.find(key => key.personId === newcomer && !key.retiredAt)
  assert.ok(own)
  return { own: own.id }
}

test('a guardian who lost the words gives the key up, makes another, and recovers the names for it', async () => {
  const lost = (await bothKeysAfter()).own
  done(await as(newcomer, reportKeyLost))
  const third = await aNewKey()
  done(await as(newcomer, ctx => makeGuardianKey(ctx, third.form)))
  const move = { from: lost, to: (await bothKeysAfter()).own }
  assert.equal((await openNameOf(newcomer)).ok, false)
  const names = done(await as(newcomer, ctx => takeOutNames(ctx, move)))
  const all = await lockedAgain(names, second, third.point)
  done(await as(newcomer, ctx => keepMovedNames(ctx, move, all)))
  done(await as(newcomer, ctx => finishMovingNames(ctx, move)))
  const sealed = done(await openNameOf(newcomer))
  assert.deepEqual(await openLockedName(third.receiver, new Uint8Array(Buffer.from(sealed, 'base64'))), who)
})

test('the key of a guardian who is gone can be recovered by the next, and only then', async () => {
  const gone = newcomer
  const next = await another(provider, 'guardian', null, 'Rhodri Vaughan')
  const fourth = await aNewKey()
  done(await as(next, ctx => makeGuardianKey(ctx, fourth.form)))
  const keysNow = await as(next, guardianKeys)
  const idOf = (person: PersonId) => keysNow.find(key => key.personId === person && !key.retiredAt)?.id ?? ''
  const move = { from: idOf(gone), to: idOf(next) }
  assert.deepEqual(await as(next, ctx => takeOutNames(ctx, move)), { ok: false, code: 'not-found' })
  await superuser.query('update organisation.role_held set ends_at = $1 where person_id = $2', [
    world.clock.now(),
    gone,
  ])
  assert.ok(done(await as(next, ctx => takeOutNames(ctx, move))).length >= 3)
  assert.deepEqual(await as(gone, guardedReports), [], 'and whoever is guardian no longer sees nothing')
})

function openNameOf(person: PersonId) {
  return as(person, ctx => openName(ctx, { reference: told.reference, reason: 'To help.' }))
}
