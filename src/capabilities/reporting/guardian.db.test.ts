import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { roles } from '#capabilities/organisation'
import { openLockedName } from '#methods/custody'
import { aConfidentialHouse, type Told } from '../../../tests/support/a-confidential-house.ts'
import { makeGuardianKey } from './commands/make-guardian-key.ts'
import { markRetaliation } from './commands/mark-retaliation.ts'
import { openName } from './commands/open-name.ts'
import { replyAsGuardian } from './commands/reply-as-guardian.ts'
import { submitReport } from './commands/submit-report.ts'
import { tellGuardian } from './commands/tell-guardian.ts'
import { guardedDetails, guardedReports } from './queries/guarded-reports.ts'
import { aFormSecret, aNewKey, another, aProvider, aReport, done } from './testing.ts'

const { world, superuser, door, provider, ash, who, as, guardian, toldInConfidence, guardedPart } =
  await aConfidentialHouse()

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
