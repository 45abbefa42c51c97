import { addPerson, markLeft, organisationNamed } from '#capabilities/organisation'
import { asSystem, type Context } from '#platform/context'
import type { OrgId, PersonId } from '#platform/ids'
import type { Keys } from '#platform/keys'
import type { TestDatabase } from '../../../tests/support/test-database.ts'
import { aProvider, done, type Provider } from '../reporting/testing.ts'
import { setPassword } from './commands/set-password.ts'
import { signingIn } from './commands/signing-in.ts'
import type { IdentityDeps } from './deps.ts'

export const password = 'kind words travel far'

/** What identity is given, on a test's own database. */
export function aDoor({ database, clock }: TestDatabase, keys: Keys): IdentityDeps {
  return {
    database,
    clock,
    keys,
    sessionHours: 12,
    publicUrl: 'https://care.example.org',
    otherRoutes: [],
  }
}

export type Colleague = { orgId: OrgId; personId: PersonId; provider: Provider; slug: string }

/** Somebody of a provider of their own who signs in with this address or number and `password`. */
export async function aColleague(
  deps: IdentityDeps,
  by: { email?: string; staffNumber?: string },
): Promise<Colleague> {
  const provider = await aProvider(deps)
  const { orgId } = provider
  const personId = await provider.as('administrator', async ctx => {
    const id = done(await addPerson(ctx, { name: 'Gwen Parry', ...by }))
    await setPassword(ctx, deps.keys, { id, email: by.email ?? null }, password)
    return id
  })
  const { slug } = await provider.asSystem(organisationNamed)
  return { orgId, personId, provider, slug }
}

/** The colleague leaves. */
export function leaves(deps: IdentityDeps, { provider, personId }: Colleague): Promise<void> {
  return provider.as('administrator', async ctx => {
    done(await markLeft(ctx, personId, signingIn(deps.keys)))
  })
}

/** How many digests the directory keeps of a kind, and rows their table. */
export async function kept(
  superuser: { query(sql: string, values: unknown[]): Promise<{ rows: { count: number }[] }> },
  orgId: OrgId,
  kind: 'session' | 'invitation',
): Promise<number[]> {
  const count = async (sql: string) => (await superuser.query(sql, [orgId])).rows[0]?.count ?? 0
  return [
    await count(`select count(*)::int from identity.${kind} where org_id = $1`),
    await count(`select count(*)::int from platform.directory where org_id = $1 and kind = '${kind}'`),
  ]
}

/** Runs work for the colleague's organisation as nobody in particular. */
export function owning<T>(
  deps: IdentityDeps,
  { orgId }: Pick<Colleague, 'orgId'>,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  return asSystem(deps.database, deps.clock, orgId, work)
}
