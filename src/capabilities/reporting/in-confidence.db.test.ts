import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { lockName, openLockedName } from '#methods/custody'
import { sealLetter } from '#methods/hpke'
import { asPerson } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { formDigest } from './commands/digests.ts'
import { makeGuardianKey } from './commands/make-guardian-key.ts'
import {
  aBrowser,
  aFormSecret,
  aNewKey,
  another,
  aProvider,
  aServer,
  done,
  hiddenOn,
  wordsOn,
} from './testing.ts'

const world = await aDatabase()
const superuser = await world.connect(world.urls.superuser)
const keys = aKeyring()
const server = await aServer({ ...world, keys })
after(() => server.close())
const { get, post } = aBrowser(server)

const provider = await aProvider(world)
const { ash } = provider.codes
const key = await aNewKey()
const who = { name: 'Esi Osei-Mensah', contact: '07700 900456' }
const enough = { story: 'The rota left one of us alone.', atRisk: 'no', seen: 'guardian' }

const asOne = (personId: PersonId, form = key.form) =>
  asPerson(world.database, world.clock, { orgId: provider.orgId, personId }, ctx =>
    makeGuardianKey(ctx, form),
  )

test('while nobody has a key, the form does not offer to tell the guardian only', async () => {
  assert.doesNotMatch((await get(`/speak-up/${ash}`)).body, /value="guardian"/)
  const { status, body } = await post(`/speak-up/${ash}`, {
    ...enough,
    confidentName: 'Esi',
    form: aFormSecret(),
  })
  assert.equal(status, 422)
  assert.match(body, /The guardian is somebody else now/)
})

for (const role of ['administrator', 'registered-manager', 'shift-lead'] as const) {
  test(`a guardian who is ${role} as well makes no key`, async () => {
    const personId = await another(provider, role, provider.rowan)
    await superuser.query(
      `insert into organisation.role_held (org_id, id, person_id, service_id, role, starts_at)
       values ($1, gen_random_uuid(), $2, $3, 'guardian', $4)`,
      [provider.orgId, personId, provider.rowan, world.clock.now()],
    )
    assert.deepEqual(await asOne(personId), { ok: false, code: 'not-guardian' })
  })
}

test('nobody but a guardian makes a key, and what is no key is refused', async () => {
  assert.deepEqual(await asOne(provider.people.administrator), { ok: false, code: 'not-permitted' })
  const noPoint = { ...key.form, point: `${'A'.repeat(86)}B` }
  assert.deepEqual(await asOne(provider.people.guardian, noPoint), { ok: false, code: 'key-damaged' })
})

test('once the guardian has a key, the form names them, and since when nothing has changed', async () => {
  done(await asOne(provider.people.guardian))
  assert.deepEqual(await asOne(provider.people.guardian, (await aNewKey()).form), {
    ok: false,
    code: 'has-key',
  })
  const { body } = await get(`/speak-up/${ash}`)
  assert.match(body, /Only Delroy Pinnock, guardian here since 24 November 2026, can open your name/)
  assert.ok(body.includes(`data-lock-name="${key.form.point}"`))
})

test('a form that comes again with other words still offers to tell the guardian only', async () => {
  const [form, without] = [aFormSecret(), { ...enough, seen: 'nobody' }]
  await post(`/speak-up/${ash}`, { ...without, form })
  const { status, body } = await post(`/speak-up/${ash}`, { ...without, story: 'It was two nights.', form })
  assert.equal(status, 409)
  assert.match(body, /<input[^>]* value="guardian"/)
})

test('a name that is typed without a script is locked before anything is kept, and the receipt says by whom', async () => {
  const typed = { confidentName: who.name, contact: who.contact, form: aFormSecret() }
  const { status, body } = await post(`/speak-up/${ash}`, { ...enough, ...typed })
  assert.equal(status, 200)
  assert.match(body, /Our server locked your name as soon as it came/)
  const kept = await keptBy(typed.form)
  assert.equal(kept.naming, 'in-confidence')
  assert.equal(kept.sealed_by, 'server')
  assert.deepEqual(await openLockedName(key.receiver, new Uint8Array(kept.sealed)), who)
})

test('a name that the device locked is kept as it came', async () => {
  const lockedName = await locked(key.point)
  const form = aFormSecret()
  const { body } = await post(`/speak-up/${ash}`, { ...enough, lockedName, form })
  assert.match(body, /Your device locked your name before it was sent/)
  const kept = await keptBy(form)
  assert.equal(kept.sealed.toString('base64url'), lockedName)
  assert.equal(kept.sealed_by, 'browser')
})

test('a name that was locked to somebody else is not kept, nor is anything of the report', async () => {
  const lockedName = await locked((await aNewKey()).point)
  const form = aFormSecret()
  const { status, body } = await post(`/speak-up/${ash}`, { ...enough, lockedName, form })
  assert.equal(status, 422)
  assert.match(body, /See who it is, type your name again/)
  assert.match(body, /data-lock-name="[\w-]+">\s*<input type="hidden" name="lockedName" value="">/)
  assert.equal(await reportsWith(form), 0)
})

test('in confidence needs a name, and no report that is kept from the guardian is told to the guardian', async () => {
  const missing = await post(`/speak-up/${ash}`, { ...enough, confidentName: ' ', form: aFormSecret() })
  assert.equal(missing.status, 422)
  assert.match(missing.body, /Type your name for the guardian/)
  const both = { ...enough, confidentName: 'Esi', 'kept-guardian': 'yes', form: aFormSecret() }
  const { status, body } = await post(`/speak-up/${ash}`, both)
  assert.equal(status, 422)
  assert.match(body, /You chose to keep this from the guardian/)
})

test('a form with something else missing comes again with the name still locked, or still typed', async () => {
  const lockedName = await locked(key.point)
  const noStory = { ...enough, story: '', form: aFormSecret() }
  const again = await post(`/speak-up/${ash}`, { ...noStory, lockedName })
  assert.equal(hiddenOn(again.body, 'lockedName'), lockedName)
  assert.match(again.body, /Your name is locked and goes with this/)
  const typed = await post(`/speak-up/${ash}`, { ...noStory, confidentName: who.name })
  assert.match(typed.body, /value="Esi Osei-Mensah"/)
})

test('a form sent twice keeps one report and one name, also when it was locked anew', async () => {
  const form = aFormSecret()
  const first = await post(`/speak-up/${ash}`, { ...enough, lockedName: await locked(key.point), form })
  const second = await post(`/speak-up/${ash}`, { ...enough, lockedName: await locked(key.point), form })
  assert.deepEqual(wordsOn(second.body), wordsOn(first.body))
  assert.equal(await reportsWith(form), 1)
  assert.equal((await keptBy(form)).names, 1)
})

test('a phone that waited for signal is told when the guardian has changed, and nothing is kept', async () => {
  const payload = { ...enough, lockedName: await locked((await aNewKey()).point), form: aFormSecret() }
  const { statusCode, body } = await fromAPhone({ ...payload, verifier: 'A'.repeat(43) })
  assert.equal(statusCode, 422)
  assert.equal(JSON.parse(body).errors[0].field, 'seen')
})

test('whoever has the server’s key and the database cannot try out names: no digest differs by the name', async () => {
  const form = aFormSecret()
  await post(`/speak-up/${ash}`, { ...enough, confidentName: 'Esi', form })
  const other = await post(`/speak-up/${ash}`, { ...enough, confidentName: 'Anjali', form })
  assert.equal(other.status, 200)
  assert.equal((await keptBy(form)).names, 1)
})

test('withdrawing erases who it was', async () => {
  const form = aFormSecret()
  await post(`/speak-up/${ash}`, { ...enough, confidentName: who.name, form })
  const { id } = await keptBy(form)
  await superuser.query('update reporting.report set withdrawn_at = told_at where id = $1', [id])
  const { rows } = await superuser.query('select from reporting.sealed_identity where report_id = $1', [id])
  assert.equal(rows.length, 0)
})

const day = (body: string) => /guardian here since ([^,]+), can/.exec(body)?.[1]

test('the day that the form names moves whenever somebody else could have become the keeper of names', async () => {
  const on = async (moment: string) => {
    world.clock.set(moment)
    return day((await get(`/speak-up/${ash}`)).body)
  }
  assert.equal(await on('2026-12-01T09:00:00Z'), '24 November 2026')
  const newcomer = await another(provider, 'guardian', null, 'Mair Prosser-Bevan')
  const second = await aNewKey()
  done(await asOne(newcomer, second.form))
  await superuser.query(`update reporting.guardian_key set in_use_from = $1 where person_id = $2`, [
    world.clock.now(),
    newcomer,
  ])
  assert.equal(await on('2026-12-05T09:00:00Z'), '24 November 2026', 'whoever had it longest keeps it')
  await superuser.query(`update organisation.role_held set ends_at = $1 where person_id = $2`, [
    '2026-12-10T00:00:00Z',
    provider.people.guardian,
  ])
  const { body } = await get(`/speak-up/${ash}`)
  assert.match(body, /Only Delroy Pinnock/)
  assert.equal(
    await on('2026-12-11T09:00:00Z'),
    '10 December 2026',
    'not the day on which the second key was made',
  )
  assert.match((await get(`/speak-up/${ash}`)).body, /Only Mair Prosser-Bevan/)
})

test('a report that a shared phone kept sealed while the guardian changed is not lost, as one that can be typed again is refused', async () => {
  const form = aFormSecret()
  const fields = { ...enough, form, verifier: aFormSecret(), lockedName: await locked(key.point) }
  assert.equal((await fromAPhone(fields)).statusCode, 422)
  assert.equal(await reportsWith(form), 0)
  const point = new Uint8Array(Buffer.from(keys.letters.point, 'base64url'))
  const letter = Buffer.from(await sealLetter(point, JSON.stringify(fields), ash)).toString('base64url')
  assert.equal((await fromAPhone({ letter })).json().outcome, 'received')
  const kept = await keptBy(form)
  assert.deepEqual([kept.naming, kept.sealed_by, kept.names], ['in-confidence', 'browser', 1])
  assert.deepEqual(await openLockedName(key.receiver, new Uint8Array(kept.sealed)), who)
})

/** As a phone sends what waited on it. */
const fromAPhone = (fields: Record<string, string>) =>
  server.inject({
    method: 'POST',
    url: `/speak-up/${ash}`,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })

const locked = async (point: Uint8Array<ArrayBuffer>) =>
  Buffer.from(await lockName(point, who)).toString('base64url')

type Kept = { id: string; naming: string; sealed: Buffer; sealed_by: string; names: number }

const digestOf = (form: string) => formDigest(keys, ash, form)

async function keptBy(form: string): Promise<Kept> {
  const { rows } = await superuser.query<Kept>(
    `select r.id, r.naming, i.sealed, i.sealed_by, count(*) over ()::int as names
     from reporting.report r join reporting.sealed_identity i on i.org_id = r.org_id and i.report_id = r.id
     where r.form_digest = $1`,
    [digestOf(form)],
  )
  const [row] = rows
  assert.ok(row)
  return row
}

async function reportsWith(form: string): Promise<number> {
  const { rows } = await superuser.query('select from reporting.report where form_digest = $1', [
    digestOf(form),
  ])
  return rows.length
}
