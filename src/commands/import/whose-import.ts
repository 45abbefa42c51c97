import { personWith, slugDigest } from '#capabilities/organisation'
import { asSystem } from '#platform/context'
import { findInDirectory } from '#platform/database/directory'
import { organisationIds } from '#platform/database/organisation-ids'
import type { OrgId, PersonId } from '#platform/ids'
import type { Parts } from '../../app.ts'

/** The provider of a short name, or the only one; a sentence when that names none. */
export async function providerFor(
  { databases }: Pick<Parts, 'databases'>,
  slug: string | undefined,
): Promise<{ orgId: OrgId } | string> {
  if (slug !== undefined) {
    const found = await findInDirectory(databases.database, 'organisation', slugDigest(slug))
    return found ?? `There is no provider of the short name “${slug}”.`
  }
  const [orgId, ...others] = await organisationIds(databases.database)
  if (orgId === undefined) return 'No provider is set up yet. Run npm start and follow what it prints.'
  return others.length > 0 ? 'There are several providers: say which with --org NAME.' : { orgId }
}

/** The person of an e-mail address; a sentence when nobody here has it. */
export async function personFor(
  { databases, clock }: Pick<Parts, 'databases' | 'clock'>,
  orgId: OrgId,
  email: string,
): Promise<{ orgId: OrgId; personId: PersonId } | string> {
  const personId = await asSystem(databases.database, clock, orgId, ctx => personWith(ctx, { email }))
  return personId ? { orgId, personId } : `Nobody here has the e-mail address ${email}.`
}
