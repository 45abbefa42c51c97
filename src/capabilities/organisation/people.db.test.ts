import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signingIn } from '#capabilities/identity'
import {
  addPerson,
  giveRole,
  joinPlace,
  markLeft,
  nameLexemes,
  peopleAt,
  peopleOf,
  peopleWhoLeft,
  personById,
  personWith,
  type Role,
  rolesOf,
} from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { newId, type PersonId } from '#platform/ids'
import { addHours } from '#platform/time'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aProvider, done, type Provider } from '../reporting/testing.ts'
import { changePerson } from './commands/change-person.ts'
import { saveTeams } from './commands/save-teams.ts'
import { takeRole } from './commands/take-role.ts'
import { welcomeBack } from './commands/welcome-back.ts'

const world = await aDatabase()
const letIn = signingIn(aKeyring())

async function aColleague(provider: Provider, more: { name?: string; email?: string; roles?: Role[] } = {}) {
  const { name = 'Gwen Parry', roles = [] } = more
  const signIn = { email: more.email, staffNumber: newId().slice(-12) }
  return provider.as('administrator', async ctx => {
    const personId = done(await addPerson(ctx, { name, ...signIn }))
    for (const role of roles) done(await giveRole(ctx, { personId, role, serviceId: null }))
    return personId
  })
}

const change = (personId: PersonId, to: { name: string; email?: string; revision?: number }) => {
  const { name, email, revision = 1 } = to
  return (ctx: Context) => changePerson(ctx, { personId, name, email, staffNumber: 'gp-1', revision }, letIn)
}

test('two people never sign in with the same address, whoever adds them and however it is written', async () => {
  const provider = await aProvider(world)
  const add = (email: string) => provider.as('administrator', ctx => addPerson(ctx, { name: 'Gwen', email }))
  const both = await Promise.all([add('gwen@example.org'), add('Gwen@Example.org')])
  assert.deepEqual(both.map(result => (result.ok ? 'added' : result.code)).sort(), ['added', 'email-known'])
  const numbers = ['w7', 'W7'].map(staffNumber =>
    provider.as('administrator', ctx => addPerson(ctx, { name: 'Gwen', staffNumber })),
  )
  assert.equal((await Promise.all(numbers)).filter(result => result.ok).length, 1)
})

test('whoever left frees their address for the next, and takes it up again only while it is free', async () => {
  const provider = await aProvider(world)
  const email = 'office@example.org'
  const first = await aColleague(provider, { email })
  done(await provider.as('administrator', ctx => markLeft(ctx, first, letIn)))
  await aColleague(provider, { email })
  assert.deepEqual(await provider.as('administrator', ctx => welcomeBack(ctx, first)), {
    ok: false,
    code: 'email-known',
    field: 'email',
  })
})

test('a new name is left out of search, and the words of the old one that nobody else has are words again', async () => {
  const provider = await aProvider(world)
  const grace = await aColleague(provider, { name: 'Grace Bloom' })
  await aColleague(provider, { name: 'Grace Okafor' })
  const known = () => provider.asSystem(nameLexemes)
  assert.ok((await known()).has('bloom'))
  done(await provider.as('administrator', change(grace, { name: 'Ffion Marsh' })))
  const now = await known()
  assert.ok(now.has('marsh') && now.has('grace'), 'another colleague is called Grace')
  assert.ok(!now.has('bloom'))
})

test('a name that changes asks for the job that takes it out of the index', async () => {
  const provider = await aProvider(world)
  const person = await aColleague(provider)
  const superuser = await world.connect(world.urls.superuser)
  await superuser.query('delete from graphile_worker._private_jobs')
  const job = "select 1 from graphile_worker.jobs where task_identifier = 'reindex-names'"
  const email = 'ffion@example.org'
  done(await provider.as('administrator', change(person, { name: 'Gwen Parry', email })))
  assert.equal((await superuser.query(job)).rowCount, 0, 'the name is the same')
  done(await provider.as('administrator', change(person, { name: 'Gwen Marsh', email, revision: 2 })))
  assert.equal((await superuser.query(job)).rowCount, 1)
})

test('when a colleague changed the same person meanwhile, the second form is refused', async () => {
  const provider = await aProvider(world)
  const person = await aColleague(provider)
  const both = await Promise.all([
    provider.as('administrator', change(person, { name: 'Gwen Marsh' })),
    provider.as('administrator', change(person, { name: 'Gwen Pugh' })),
  ])
  assert.deepEqual(both.map(result => (result.ok ? 'changed' : result.code)).sort(), [
    'changed',
    'changed-by-colleague',
  ])
})

test('somebody who left holds no role, is in no team, and is nobody’s to choose; their name stays', async () => {
  const provider = await aProvider(world)
  const person = await aColleague(provider, { roles: ['shift-lead', 'supporter'] })
  await provider.asSystem(ctx => joinPlace(ctx, provider.places.ash, person))
  done(await provider.as('administrator', ctx => markLeft(ctx, person, letIn)))
  await provider.asSystem(async ctx => {
    assert.deepEqual(await rolesOf(ctx, person), [])
    assert.deepEqual(await peopleAt(ctx, { placeIds: [provider.places.ash] }), [])
    assert.ok(!(await peopleOf(ctx)).some(({ id }) => id === person))
    assert.deepEqual(
      (await peopleWhoLeft(ctx)).map(({ id, leftOn }) => [id, leftOn]),
      [[person, '2026-11-24']],
    )
    assert.equal((await personById(ctx, person))?.name, 'Gwen Parry')
    assert.ok((await nameLexemes(ctx)).has('parri'))
  })
  assert.deepEqual(await provider.as('administrator', ctx => markLeft(ctx, person, letIn)), {
    ok: false,
    code: 'not-found',
  })
})

test('somebody who comes back has no role until they are given one', async () => {
  const provider = await aProvider(world)
  const person = await aColleague(provider, { roles: ['supporter'] })
  done(await provider.as('administrator', ctx => markLeft(ctx, person, letIn)))
  assert.equal(
    (
      await provider.as('administrator', ctx =>
        giveRole(ctx, { personId: person, role: 'worker', serviceId: null }),
      )
    ).ok,
    false,
  )
  done(await provider.as('administrator', ctx => welcomeBack(ctx, person)))
  await provider.asSystem(async ctx => {
    assert.deepEqual(await rolesOf(ctx, person), [])
    assert.ok((await peopleOf(ctx)).some(({ id }) => id === person))
  })
})

test('two administrators who shut each other out at the same moment leave one who can let people in', async () => {
  const provider = await aProvider(world)
  const other = await aColleague(provider, { roles: ['administrator'] })
  const own = provider.people.administrator
  // Both have entered before either acts.
  const roles = [{ role: 'administrator', serviceId: null }]
  const shutOut = (personId: PersonId, by: PersonId) =>
    provider.asSystem(ctx =>
      markLeft({ ...ctx, actor: { ...ctx.actor, personId: by, roles } }, personId, letIn),
    )
  const results = await Promise.all([shutOut(other, own), shutOut(own, other)])
  assert.deepEqual(results.map(result => (result.ok ? 'left' : result.code)).sort(), [
    'last-administrator',
    'left',
  ])
})

test('nobody closes their own account, nor ends their own administrator role', async () => {
  const provider = await aProvider(world)
  const personId = provider.people.administrator
  const left = await provider.as('administrator', ctx => markLeft(ctx, personId, letIn))
  assert.deepEqual(left, { ok: false, code: 'own-account' })
  const roleHeldId = (await provider.asSystem(ctx => rolesOf(ctx, personId)))[0]?.id ?? ''
  const ended = await provider.as('administrator', ctx => takeRole(ctx, { personId, roleHeldId }))
  assert.deepEqual(ended, { ok: false, code: 'own-role' })
})

test('an inspector’s role has an end, can be given for longer, and can be ended sooner', async () => {
  const provider = await aProvider(world)
  const personId = await aColleague(provider)
  const give = (endsAt?: Parameters<typeof addHours>[0]) =>
    provider.as('administrator', ctx =>
      giveRole(ctx, { personId, role: 'inspector', serviceId: null, ...(endsAt ? { endsAt } : {}) }),
    )
  const now = world.clock.now()
  assert.deepEqual(await give(), { ok: false, code: 'needs-an-end', field: 'until' })
  assert.deepEqual(await give(addHours(now, -1)), { ok: false, code: 'ended-already', field: 'until' })
  done(await give(addHours(now, 24)))
  done(await give(addHours(now, 48)))
  const held = await provider.asSystem(ctx => rolesOf(ctx, personId))
  assert.deepEqual(
    held.map(role => role.endsAt),
    [addHours(now, 48)],
  )
  const roleHeldId = held[0]?.id ?? ''
  done(await provider.as('administrator', ctx => takeRole(ctx, { personId, roleHeldId })))
  assert.deepEqual(await provider.asSystem(ctx => rolesOf(ctx, personId)), [])
})

test('a role given by two administrators at once is held once', async () => {
  const provider = await aProvider(world)
  const personId = await aColleague(provider)
  const give = () =>
    provider.as('administrator', ctx =>
      giveRole(ctx, { personId, role: 'worker', serviceId: provider.rowan }),
    )
  await Promise.all([give(), give()])
  assert.equal((await provider.asSystem(ctx => rolesOf(ctx, personId))).length, 1)
})

test('teams are those of open places, and what was not ticked is left', async () => {
  const provider = await aProvider(world)
  const { ash, birch } = provider.places
  const personId = await aColleague(provider)
  const save = (placeIds: readonly string[]) =>
    provider.as('administrator', ctx => saveTeams(ctx, { personId, placeIds }))
  const inTeam = async (place: typeof ash) =>
    (await provider.asSystem(ctx => peopleAt(ctx, { placeIds: [place] }))).some(({ id }) => id === personId)
  done(await save([ash, birch]))
  assert.deepEqual([await inTeam(ash), await inTeam(birch)], [true, true])
  done(await save([birch]))
  assert.deepEqual([await inTeam(ash), await inTeam(birch)], [false, true])
  assert.deepEqual(await save([newId()]), { ok: false, code: 'not-found' })
})

test('people are an administrator’s to add and change, and nobody else’s', async () => {
  const provider = await aProvider(world)
  const personId = await aColleague(provider)
  for (const role of ['worker', 'registered-manager', 'quality-lead', 'inspector'] as const) {
    const codes = await provider.as(role, async ctx => [
      await addPerson(ctx, { name: 'Gwen', staffNumber: 'x' }),
      await change(personId, { name: 'Gwen' })(ctx),
      await markLeft(ctx, personId, letIn),
      await welcomeBack(ctx, personId),
      await giveRole(ctx, { personId, role: 'worker', serviceId: null }),
      await takeRole(ctx, { personId, roleHeldId: newId() }),
      await saveTeams(ctx, { personId, placeIds: [] }),
    ])
    assert.deepEqual(
      new Set(codes.map(result => (result.ok ? 'done' : result.code))),
      new Set(['not-permitted']),
    )
  }
})

test('somebody is found by their number however it is written, and not after they left', async () => {
  const provider = await aProvider(world)
  const find = (staffNumber: string) => provider.asSystem(ctx => personWith(ctx, { staffNumber }))
  assert.equal(await find('WORKER'), provider.people.worker)
  done(await provider.as('administrator', ctx => markLeft(ctx, provider.people.worker, letIn)))
  assert.equal(await find('worker'), undefined)
})
