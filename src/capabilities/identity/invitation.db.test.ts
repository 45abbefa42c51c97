import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asSession } from '#platform/context'
import { sessionDigest } from '#platform/http/session-cookie'
import { addHours, instant } from '#platform/time'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { done } from '../reporting/testing.ts'
import { acceptInvitation, invitedName } from './commands/accept-invitation.ts'
import { invite } from './commands/invite.ts'
import { openSession } from './commands/open-session.ts'
import { signIn } from './commands/sign-in.ts'
import { forgetOldSessions } from './tasks/forget-old-sessions.ts'
import { aColleague, aDoor, type Colleague, kept, leaves, owning } from './testing.ts'

const world = await aDatabase()
const deps = aDoor(world, aKeyring())
const superuser = await world.connect(world.urls.superuser)
const start = instant('2026-11-24T08:15:00Z')
const chosen = 'three quiet kettles'
let number = 0

async function invited(): Promise<{ colleague: Colleague; token: string }> {
  const colleague = await aColleague(deps, { staffNumber: `invited-${number++}` })
  return { colleague, token: await inviteAgain(colleague) }
}

async function inviteAgain({ provider, personId }: Colleague): Promise<string> {
  return done(await provider.as('administrator', ctx => invite(ctx, personId)))
}

test('an invitation lets somebody choose a password, once', async () => {
  const { colleague, token } = await invited()
  assert.equal(await invitedName(deps, token), 'Gwen Parry')
  const session = done(await acceptInvitation(deps, token, chosen))
  const who = await asSession(deps.database, deps.clock, sessionDigest(session.token), async ctx => ctx.actor)
  assert.equal(who?.personId, colleague.personId)
  assert.equal(await invitedName(deps, token), undefined)
  assert.deepEqual(await acceptInvitation(deps, token, 'another three kettles'), {
    ok: false,
    code: 'invitation-over',
  })
  const signedIn = await signIn(deps, {
    who: `invited-${number - 1}`,
    password: chosen,
    slug: colleague.slug,
  })
  assert.ok(signedIn.ok)
  assert.deepEqual(await kept(superuser, colleague.orgId, 'invitation'), [0, 0])
})

test('an invitation that two hold is used by one', async () => {
  const { token } = await invited()
  const both = await Promise.all(
    [chosen, 'another three kettles'].map(word => acceptInvitation(deps, token, word)),
  )
  assert.equal(both.filter(result => result.ok).length, 1)
})

test('an invitation runs out after three days, and is forgotten', async () => {
  const { colleague, token } = await invited()
  world.clock.set(addHours(start, 71.9))
  assert.equal(await invitedName(deps, token), 'Gwen Parry')
  world.clock.set(addHours(start, 72))
  assert.equal(await invitedName(deps, token), undefined)
  assert.equal((await acceptInvitation(deps, token, chosen)).ok, false)
  assert.equal(await owning(deps, colleague, forgetOldSessions), 1)
  assert.deepEqual(await kept(superuser, colleague.orgId, 'invitation'), [0, 0])
  world.clock.set(start)
})

test('a new invitation takes the place of the earlier one', async () => {
  const { colleague, token } = await invited()
  const again = await inviteAgain(colleague)
  assert.equal(await invitedName(deps, token), undefined)
  assert.ok((await acceptInvitation(deps, again, chosen)).ok)
})

test('whoever uses an invitation is signed out everywhere else: a phone may have been lost', async () => {
  const { colleague, token } = await invited()
  const lost = await owning(deps, colleague, ctx => openSession(ctx, colleague.personId, 12))
  done(await acceptInvitation(deps, token, chosen))
  const still = await asSession(deps.database, deps.clock, sessionDigest(lost.token), async () => true)
  assert.equal(still, undefined)
})

test('an invitation is for somebody who works here', async () => {
  const { colleague, token } = await invited()
  await leaves(deps, colleague)
  assert.equal(await invitedName(deps, token), undefined)
  const { provider, personId } = colleague
  const again = await provider.as('administrator', ctx => invite(ctx, personId))
  assert.deepEqual(again, { ok: false, code: 'not-found' })
})

test('only whoever looks after accounts invites', async () => {
  const { colleague } = await invited()
  for (const role of ['registered-manager', 'nominated-individual', 'worker'] as const)
    assert.deepEqual(await colleague.provider.as(role, ctx => invite(ctx, colleague.personId)), {
      ok: false,
      code: 'not-permitted',
    })
})
