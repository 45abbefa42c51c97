import { personWith, slugDigest } from '#capabilities/organisation'
import { asSystem } from '#platform/context'
import type { OrgId, PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { IdentityDeps } from '../deps.ts'
import { findInDirectory, passwordHashOf } from '../store.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import { passwordFits } from './passwords.ts'
import { signInDigest } from './sign-in-digest.ts'

/** Signs in by e-mail address, or by staff number at the organisation's own address. One refusal says nothing about who exists. */
export async function signIn(
  deps: IdentityDeps,
  input: { who: string; password: string; slug?: string },
): Promise<Result<OpenedSession, 'sign-in-unknown'>> {
  const person = await find(deps, input)
  const known =
    person &&
    (await asSystem(deps.database, deps.clock, person.orgId, ctx => passwordHashOf(ctx, person.personId)))
  const fits = await passwordFits(known, input.password)
  if (!person || !fits) return refused('sign-in-unknown', 'who')
  return ok(
    await asSystem(deps.database, deps.clock, person.orgId, ctx =>
      openSession(ctx, person.personId, deps.sessionHours),
    ),
  )
}

type Known = { orgId: OrgId; personId: PersonId }

async function find(
  deps: IdentityDeps,
  { who, slug }: { who: string; slug?: string },
): Promise<Known | undefined> {
  if (who.includes('@')) {
    const found = await findInDirectory(deps.database, 'sign-in', signInDigest(deps.keys, who))
    return found && { orgId: found.orgId, personId: found.subject as PersonId }
  }
  const found = slug ? await findInDirectory(deps.database, 'organisation', slugDigest(slug)) : undefined
  if (!found) return undefined
  const { orgId } = found
  const personId = await asSystem(deps.database, deps.clock, orgId, ctx =>
    personWith(ctx, { staffNumber: who }),
  )
  return personId && { orgId, personId }
}
