import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { roles } from '#capabilities/organisation'
import { lockName, openLockedName } from '#methods/custody'
import { asPerson, type Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { reportKeyLost } from './commands/change-own-key.ts'
import { makeGuardianKey } from './commands/make-guardian-key.ts'
import { markRetaliation } from './commands/mark-retaliation.ts'
import { finishMovingNames, keepMovedNames, takeOutNames } from './commands/move-names.ts'
import { openName } from './commands/open-name.ts'
import { openThread } from './commands/open-thread.ts'
import { replyAsGuardian } from './commands/reply-as-guardian.ts'
import { submitReport } from './commands/submit-report.ts'
import { tellGuardian } from './commands/tell-guardian.ts'
import type { GuardedThread } from './guarded.ts'
import { guardedDetails, guardedReports } from './queries/guarded-reports.ts'
import { guardianKeys } from './queries/guardian-keys.ts'
import { aFormSecret, aNewKey, another, aProvider, aReport, done } from './testing.ts'

const world = await aDatabase()
const superuser = await world.connect(world.urls.superuser)
const keys = aKeyring()
const door = { pool: world.publicPool, keys, clock: world.clock }
const provider = await aProvider(world)
const { ash } = provider.codes
const who = { name: 'Esi Osei-Mensah', contact: 'esi@example.org' }

const as = <T>(personId: PersonId, work: (ctx: Context) => Promise<T>) =>
  asPerson(world.database, world.clock, { orgId: provider.orgId, personId }, work)
const guardian = <T>(work: (ctx: Context) => Promise<T>) => as(provider.people.guardian, work)

type Told = { reference: string; words: readonly string[] }

async function toldInConfidence(code = ash): Promise<Told> {
  const told = await submitReport(door, aReport({ code, confidence: who }))
  assert.ok('words' in told && told.words, JSON.stringify(told))
  return { reference: told.reference, words: told.words }
}

async function guardedPart({ words }: Told): Promise<GuardedThread & { seal: string }> {
  const opened = await openThread(door, words.join(' '))
  assert.ok(opened.outcome === 'open' && opened.thread.guarded)
  return { ...opened.thread.guarded, seal: opened.seal }
}

const first = await aNewKey()
let told: Told
before(async () => {
  done(await guardian(ctx => makeGuardianKey(ctx, first.form)))
  told = await toldInConfidence()
})

const ownTables = ['guardian_key', 'identity_opening', 'guarded_message', 'retaliation_mark']

for (const role of roles.filter(each => each !== 'guardian')) {
  test(`${role}: finds no key, no name and nothing of what goes to the guardian, and opens no name`, async () => {
    await provider.as(role, async ctx => {
      for (const table of ownTables) {
        const { rows } = await sql`select from reporting.${sql.raw(table)}`.execute(ctx.db)
        assert.equal(rows.length, 0, table)
      }
      assert.deepEqual(await guardedReports(ctx), [])
      const opened = await sql<{ opened: { outcome: string } }>`
        select reporting.open_identity(r.id, 'why', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now()) as opened
        from reporting.report r`.execute(ctx.db)
      assert.ok(opened.rows.every(row => row.opened.outcome === 'not-found'))
      const [key] = (await superuser.query('select id from reporting.guardian_key')).rows
      const taken =
        await sql`select from reporting.take_out_seals(${key.id}, gen_random_uuid(), now())`.execute(ctx.db)
      assert.equal(taken.rows.length, 0)
    })
  })
}

test('the table of locked names is closed to the application, the guardian’s own transactions too', async () => {
  for (const deed of ['select from', 'delete from', 'insert into'])
    await assert.rejects(
      guardian(ctx =>
        sql`${sql.raw(deed)} reporting.sealed_identity ${sql.raw(deed === 'insert into' ? 'default values' : '')}`.execute(
          ctx.db,
        ),
      ),
      /permission denied/,
    )
})

test('whoever administers the database finds no name in it, and not how long one is', async () => {
  const { rows } = await superuser.query('select * from reporting.sealed_identity')
  assert.ok(rows.length > 0)
  for (const row of rows) {
    assert.doesNotMatch(JSON.stringify(row) + row.sealed.toString('latin1'), /Esi|Osei|example\.org/)
    assert.equal(row.sealed.length, 1113)
  }
})

test('the guardian opens a name for a reason: the reporter reads it, and the trail keeps who, what and when', async () => {
  const before = await guardedPart(told)
  assert.deepEqual([before.naming, before.messages], ['in-confidence', []])
  const sealed = done(
    await guardian(ctx => openName(ctx, { reference: told.reference, reason: 'Your rota was cut.' })),
  )
  assert.deepEqual(await openLockedName(first.receiver, new Uint8Array(Buffer.from(sealed, 'base64'))), who)
  const [message] = (await guardedPart(told)).messages
  assert.deepEqual(
    [message?.kind, message?.text, message?.signed],
    ['name-opened', 'Your rota was cut.', 'Delroy Pinnock'],
  )
  const { rows } = await superuser.query(
    `select e.person_id, e.at, e.sensitive from platform.audit_entry e join reporting.report r on r.id = e.thing_id
     where e.action = 'opened-name' and r.reference = $1`,
    [told.reference],
  )
  assert.equal(rows.length, 1)
  assert.deepEqual([rows[0].person_id, rows[0].sensitive], [provider.people.guardian, true])
  const { openings } = await guardian(async ctx =>
    guardedDetails(ctx, (await guardedReports(ctx))[0]?.id as never),
  )
  assert.deepEqual(
    openings.map(({ by, reason }) => [by, reason]),
    [['Delroy Pinnock', 'Your rota was cut.']],
  )
})

test('a guardian of another service opens no name of this one and finds nothing of it', async () => {
  const there = await another(provider, 'guardian', provider.elm)
  await as(there, async ctx => {
    assert.deepEqual(await guardedReports(ctx), [])
    assert.deepEqual(await openName(ctx, { reference: told.reference, reason: 'x' }), {
      ok: false,
      code: 'not-found',
    })
  })
})

test('what is not fair reaches the guardian, their answer reaches the reporter, and no thread of a manager shows either', async () => {
  const { seal, guardians } = await guardedPart(told)
  assert.deepEqual(guardians, ['Delroy Pinnock'])
  const said = { seal, notFair: 'My nights were given away.', treatedWorse: true, form: aFormSecret() }
  assert.equal(await tellGuardian(door, said), 'received')
  assert.equal(await tellGuardian(door, said), 'repeated')
  assert.equal(await tellGuardian(door, { ...said, notFair: 'Other words.' }), 'other-words')
  const waiting = await guardian(guardedReports)
  assert.equal(waiting.find(report => report.reference === told.reference)?.waits, true)
  const reply = { reference: told.reference, reply: 'I will ask about the rota.', form: aFormSecret() }
  done(await guardian(ctx => replyAsGuardian(ctx, reply)))
  done(await guardian(ctx => replyAsGuardian(ctx, reply)))
  const kinds = (await guardedPart(told)).messages.map(message => message.kind)
  assert.deepEqual(kinds, ['name-opened', 'treated-worse', 'reply'])
  await provider.as('registered-manager', async ctx => {
    const { rows } = await sql<{ text: string }>`select text from reporting.message`.execute(ctx.db)
    assert.ok(rows.every(row => !/nights|rota/.test(row.text)))
  })
  const { rows } = await superuser.query(
    `select from platform.audit_entry where action ~ 'fair|guardian|worse' and action !~ '^gave-role'`,
  )
  assert.equal(rows.length, 0, 'the trail is read by some who answer for how people are treated')
})

test('a message to the guardian carries the hour and nothing closer', async () => {
  const { rows } = await superuser.query(
    `select at = date_trunc('hour', at) as whole from reporting.guarded_message where author_id is null`,
  )
  assert.ok(rows.length > 0 && rows.every(row => row.whole))
})

test('a manager marks a report that names them; only the guardian sees the mark', async () => {
  const open = await submitReport(door, aReport({ code: ash, story: 'Siobhan Duffy never listens.' }))
  assert.ok('reference' in open)
  const mark = { reference: open.reference, mark: 'It came the day after I asked about the keys.' }
  done(await provider.as('registered-manager', ctx => markRetaliation(ctx, mark)))
  assert.deepEqual(await provider.as('quality-lead', ctx => markRetaliation(ctx, mark)), {
    ok: false,
    code: 'not-permitted',
  })
  await provider.as('registered-manager', async ctx => {
    const { rows } = await sql`select from reporting.retaliation_mark`.execute(ctx.db)
    assert.equal(rows.length, 0)
  })
  const marked = (await guardian(guardedReports)).find(report => report.reference === open.reference)
  assert.equal(marked?.marks, 1)
  const { marks } = await guardian(ctx => guardedDetails(ctx, marked?.id as never))
  assert.deepEqual(
    marks.map(({ by, text }) => [by, text]),
    [['Siobhan Duffy', mark.mark]],
  )
})

test('a manager cannot mark a report that is kept from them: it is not found', async () => {
  const about = await submitReport(door, aReport({ code: ash, aboutManager: true }))
  assert.ok('reference' in about)
  const mark = { reference: about.reference, mark: 'Who wrote this?' }
  assert.deepEqual(await provider.as('registered-manager', ctx => markRetaliation(ctx, mark)), {
    ok: false,
    code: 'not-found',
  })
})

test('where nobody guards, words for the guardian are not kept and the thread says that nobody is there', async () => {
  const alone = await aProvider(world, ['guardian'])
  const open = await submitReport(door, aReport({ code: alone.codes.ash }))
  assert.ok('words' in open && open.words)
  const { guardians, seal } = await guardedPart({ reference: open.reference, words: open.words })
  assert.deepEqual(guardians, [])
  const said = { seal, notFair: 'Nobody listens.', treatedWorse: false, form: aFormSecret() }
  assert.equal(await tellGuardian(door, said), 'no-guardian')
})

// From here on the guardian changes.
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
  assert.equal((await guardedPart(told)).messages.length, 3, 'and nobody is told that a name was opened')
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
