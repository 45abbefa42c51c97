import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asSession } from '#platform/context'
import { sessionDigest } from '#platform/http/session-cookie'
import { newId } from '#platform/ids'
import { addHours, instant } from '#platform/time'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { changePassword } from './commands/change-password.ts'
import { openSession } from './commands/open-session.ts'
import { signIn } from './commands/sign-in.ts'
import { signOut } from './commands/sign-out.ts'
import { forgetOldSessions } from './tasks/forget-old-sessions.ts'
import { aColleague, aDoor, type Colleague, kept, leaves, owning, password } from './testing.ts'

const world = await aDatabase()
const deps = aDoor(world, aKeyring())
const superuser = await world.connect(world.urls.superuser)
const start = instant('2026-11-24T08:15:00Z')

async function session(of: Colleague): Promise<Buffer> {
  return sessionDigest((await owning(deps, of, ctx => openSession(ctx, of.personId, 12))).token)
}
const whoseIs = (digest: Buffer) =>
  asSession(deps.database, deps.clock, digest, async ({ actor }) => [actor.orgId, actor.personId])

test('a session is its person’s, in their own organisation, whatever others hold', async () => {
  const [ours, theirs] = [
    await aColleague(deps, { staffNumber: 'a' }),
    await aColleague(deps, { staffNumber: 'b' }),
  ]
  assert.deepEqual(await whoseIs(await session(ours)), [ours.orgId, ours.personId])
  assert.deepEqual(await whoseIs(await session(theirs)), [theirs.orgId, theirs.personId])
  assert.equal(await whoseIs(sessionDigest('a guess')), undefined)
})

test('a session whose digest somebody moved to another organisation opens neither', async () => {
  const [ours, theirs] = [
    await aColleague(deps, { staffNumber: 'c' }),
    await aColleague(deps, { staffNumber: 'd' }),
  ]
  const digest = await session(ours)
  await superuser.query('update platform.directory set org_id = $1 where digest = $2', [theirs.orgId, digest])
  assert.equal(await whoseIs(digest), undefined)
})

test('signing out ends one session, and signing out everywhere all of them', async () => {
  const colleague = await aColleague(deps, { staffNumber: 'e' })
  const [phone, office, lost] = [await session(colleague), await session(colleague), await session(colleague)]
  await asSession(deps.database, deps.clock, phone, ctx => signOut(ctx, phone))
  assert.equal(await whoseIs(phone), undefined)
  assert.ok(await whoseIs(office))
  await asSession(deps.database, deps.clock, office, ctx => signOut(ctx))
  assert.deepEqual([await whoseIs(office), await whoseIs(lost)], [undefined, undefined])
  assert.deepEqual(await kept(superuser, colleague.orgId, 'session'), [0, 0])
})

test('somebody changes their own password with the one they have, and is signed out everywhere else', async () => {
  const colleague = await aColleague(deps, { staffNumber: 'p' })
  const [phone, office] = [await session(colleague), await session(colleague)]
  const change = (present: string) =>
    asSession(deps.database, deps.clock, office, ctx =>
      changePassword(ctx, office, { present, password: 'three more quiet words' }),
    )
  assert.deepEqual(await change('not this one'), { ok: false, code: 'password-wrong', field: 'present' })
  assert.ok(await whoseIs(phone))
  assert.ok((await change(password))?.ok)
  assert.deepEqual([Boolean(await whoseIs(phone)), Boolean(await whoseIs(office))], [false, true])
  const signsIn = async (typed: string) =>
    (await signIn(deps, { who: 'p', password: typed, slug: colleague.slug })).ok
  assert.deepEqual([await signsIn(password), await signsIn('three more quiet words')], [false, true])
})

test('nobody ends the session of a colleague by naming it', async () => {
  const colleague = await aColleague(deps, { staffNumber: 'f' })
  const other = { ...colleague, personId: colleague.provider.people.worker }
  const [own, theirs] = [await session(colleague), await session(other)]
  await asSession(deps.database, deps.clock, own, ctx => signOut(ctx, theirs))
  assert.ok(await whoseIs(theirs))
})

test('a session runs out after its hours, and is forgotten with its digest', async () => {
  const colleague = await aColleague(deps, { staffNumber: 'g' })
  const digest = await session(colleague)
  world.clock.set(addHours(start, 11))
  assert.ok(await whoseIs(digest))
  const later = await session(colleague)
  world.clock.set(addHours(start, 12))
  assert.equal(await whoseIs(digest), undefined)
  assert.equal(await owning(deps, colleague, forgetOldSessions), 1)
  assert.equal(await owning(deps, colleague, forgetOldSessions), 0)
  assert.deepEqual(await kept(superuser, colleague.orgId, 'session'), [1, 1])
  assert.ok(await whoseIs(later))
  world.clock.set(start)
})

test('the sessions of somebody who leaves end in that moment', async () => {
  const colleague = await aColleague(deps, { staffNumber: 'h' })
  const digest = await session(colleague)
  await leaves(deps, colleague)
  assert.equal(await whoseIs(digest), undefined)
  assert.deepEqual(await kept(superuser, colleague.orgId, 'session'), [0, 0])
})

test('a session that is left over from somebody who left opens nothing', async () => {
  const colleague = await aColleague(deps, { staffNumber: 'i' })
  await leaves(deps, colleague)
  assert.equal(await whoseIs(await session(colleague)), undefined)
})

test('work that is refused leaves nothing behind', async () => {
  const colleague = await aColleague(deps, { staffNumber: 'j' })
  const digest = await session(colleague)
  const write = (isKept: boolean) =>
    asSession(
      deps.database,
      deps.clock,
      digest,
      async ({ db, actor }) => {
        await db
          .insertInto('organisation.name_lexeme')
          .values({ org_id: actor.orgId, lexeme: `${isKept} ${newId()}` })
          .execute()
      },
      () => isKept,
    )
  await write(false)
  await write(true)
  const { rows } = await superuser.query(
    "select split_part(lexeme, ' ', 1) as kept from organisation.name_lexeme where org_id = $1 and lexeme like '% %'",
    [colleague.orgId],
  )
  assert.deepEqual(rows, [{ kept: 'true' }])
})
