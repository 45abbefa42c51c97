import { type Role, saveOnCallList } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { PersonId, ServiceId } from '#platform/ids'
import { done, type Provider } from '../../src/capabilities/reporting/testing.ts'

/** The address that `withAddress` gives somebody of a provider. */
export function addressOf(role: Role): string {
  return `${role}@quillbrook.example`
}

/** Gives these people of a provider an e-mail address. */
export async function withAddress(provider: Provider, roles: readonly Role[]): Promise<void> {
  await provider.asSystem(async ctx => {
    for (const role of roles) await giveAddress(ctx, provider.people[role], addressOf(role))
  })
}

/** Puts these people on a service's on-call list in this order, each with an address. */
export async function onCallAre(
  provider: Provider,
  roles: readonly Role[],
  serviceId: ServiceId = provider.rowan,
): Promise<void> {
  await withAddress(provider, roles)
  const list = roles.map((role, index) => ({
    label: role,
    phone: `07700 90000${index}`,
    personId: provider.people[role],
  }))
  done(await provider.asSystem(ctx => saveOnCallList(ctx, serviceId, list)))
}

async function giveAddress(ctx: Context, id: PersonId, email: string): Promise<void> {
  await ctx.db
    .updateTable('organisation.person')
    .set({ email })
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
}
