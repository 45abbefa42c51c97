import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personById, type SigningIn } from '#capabilities/organisation'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { changePerson } from '../organisation/commands/change-person.ts'
import { signIn } from './commands/sign-in.ts'
import { signingIn } from './commands/signing-in.ts'
import { aColleague, aDoor, type Colleague, leaves, password } from './testing.ts'

const deps = aDoor(await aDatabase(), aKeyring())
const letIn: SigningIn = signingIn(deps.keys)
let addresses = 0
const anAddress = () => `gwen${addresses++}@example.org`

async function opens(input: Parameters<typeof signIn>[1]): Promise<boolean> {
  return (await signIn(deps, input)).ok
}

function takes(colleague: Colleague, to: { email?: string; staffNumber?: string }) {
  const { provider, personId } = colleague
  return provider.as('administrator', async ctx => {
    const revision = (await personById(ctx, personId))?.revision ?? 0
    const change = { email: undefined, staffNumber: undefined, ...to }
    return changePerson(ctx, { personId, name: 'Gwen Parry', revision, ...change }, letIn)
  })
}

test('a colleague signs in by their address from any page, and by either at the organisation’s own', async () => {
  const email = anAddress()
  const { slug } = await aColleague(deps, { email, staffNumber: 'gp7' })
  assert.ok(await opens({ who: email, password }))
  assert.ok(await opens({ who: ` ${email.toUpperCase()} `.trim(), password }))
  assert.ok(await opens({ who: email, password, slug }))
  assert.ok(await opens({ who: 'GP7', password, slug }))
  assert.ok(!(await opens({ who: 'gp7', password })), 'a number says nothing without an organisation')
})

test('whoever is unknown and whoever mistypes are told the same', async () => {
  const email = anAddress()
  await aColleague(deps, { email })
  const unknown = await signIn(deps, { who: 'nobody@example.org', password })
  const mistyped = await signIn(deps, { who: email, password: 'kind words travel' })
  assert.deepEqual(unknown, { ok: false, code: 'sign-in-unknown', field: 'who' })
  assert.deepEqual(mistyped, unknown)
})

test('a staff number at the address of another organisation opens nothing', async () => {
  const ours = await aColleague(deps, { staffNumber: 'ours' })
  const theirs = await aColleague(deps, { staffNumber: 'theirs' })
  assert.ok(!(await opens({ who: 'ours', password, slug: theirs.slug })))
  assert.ok(!(await opens({ who: 'ours', password, slug: 'no-such-place' })))
  assert.ok(await opens({ who: 'ours', password, slug: ours.slug }))
})

test('whoever left signs in no more, by address or by number', async () => {
  const email = anAddress()
  const colleague = await aColleague(deps, { email, staffNumber: 'left' })
  await leaves(deps, colleague)
  assert.ok(!(await opens({ who: email, password })))
  assert.ok(!(await opens({ who: 'left', password, slug: colleague.slug })))
})

test('the next with the address of somebody who left signs in as themselves', async () => {
  const email = anAddress()
  await leaves(deps, await aColleague(deps, { email }))
  const next = await aColleague(deps, { email })
  const session = await signIn(deps, { who: email, password })
  assert.ok(session.ok)
  assert.ok(next.personId)
})

test('signing in follows a new address at once, and the earlier one opens nothing', async () => {
  const [before, now] = [anAddress(), anAddress()]
  const colleague = await aColleague(deps, { email: before })
  assert.ok((await takes(colleague, { email: now })).ok)
  assert.ok(!(await opens({ who: before, password })))
  assert.ok(await opens({ who: now, password }))
  assert.ok((await takes(colleague, { staffNumber: 'gp8' })).ok)
  assert.ok(!(await opens({ who: now, password })))
  assert.ok(await opens({ who: 'gp8', password, slug: colleague.slug }))
})

test('one address in two organisations signs in by itself for the first, and at its own for the second', async () => {
  const email = anAddress()
  await aColleague(deps, { email })
  const second = await aColleague(deps, { email })
  const session = await signIn(deps, { who: email, password, slug: second.slug })
  assert.ok(session.ok)
})
