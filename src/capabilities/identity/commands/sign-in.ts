import { personWith, slugDigest } from '#capabilities/organisation'
import { asSystem } from '#platform/context'
import { findInDirectory } from '#platform/database/directory'
import type { OrgId, PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { IdentityDeps } from '../deps.ts'
import { passwordHashOf } from '../store/passwords.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import { passwordFits } from './passwords.ts'
import { signInDigest } from './sign-in-digest.ts'

export type SignIn = {
  who: string
  password: string
  /** The organisation's own address, where a staff number is enough. */
  slug?: string
}

/** Signs in by e-mail address, or by either at the organisation's own address. One refusal says nothing about who exists. */
export async function signIn(
  deps: IdentityDeps,
  { who, password, slug }: SignIn,
): Promise<Result<OpenedSession, 'sign-in-unknown'>> {
  const person = await (slug === undefined ? findByEmail(deps, who) : findAt(deps, slug, who))
  const known =
    person &&
    (await asSystem(deps.database, deps.clock, person.orgId, ctx => passwordHashOf(ctx, person.personId)))
  const fits = await passwordFits(known, password)
  if (!person || !fits) return refused('sign-in-unknown', 'who')
  return ok(
    await asSystem(deps.database, deps.clock, person.orgId, ctx =>
      openSession(ctx, person.personId, deps.sessionHours),
    ),
  )
}

type Known = { orgId: OrgId; personId: PersonId }

async function findByEmail({ database, keys }: IdentityDeps, email: string): Promise<Known | undefined> {
  const found = await findInDirectory(database, 'sign-in', signInDigest(keys, email))
  return found && { orgId: found.orgId, personId: found.subject as PersonId }
}

async function findAt(
  { database, clock }: IdentityDeps,
  slug: string,
  who: string,
): Promise<Known | undefined> {
  const found = await findInDirectory(database, 'organisation', slugDigest(slug))
  if (!found) return undefined
  const { orgId } = found
  const key = who.includes('@') ? { email: who } : { staffNumber: who }
  const personId = await asSystem(database, clock, orgId, ctx => personWith(ctx, key))
  return personId && { orgId, personId }
}
