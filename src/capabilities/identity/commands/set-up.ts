import { timingSafeEqual } from 'node:crypto'
import { addPerson, createOrganisation, giveRole } from '#capabilities/organisation'
import { asSystem } from '#platform/context'
import { newId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { SetUpForm } from '../contract.ts'
import type { IdentityDeps } from '../deps.ts'
import { lockSetUp } from '../store/set-up.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import { setPassword } from './set-password.ts'

/** The one-time code of the set-up page: printed in the terminal, good until the first organisation exists. */
export function setUpCode(keys: IdentityDeps['keys']): string {
  const digits = keys.hmac('set-up', 'one-time code').readBigUInt64BE() % 1_000_000_000_000n
  return digits
    .toString()
    .padStart(12, '0')
    .replace(/(\d{4})(?=\d)/g, '$1-')
}

/** Creates the organisation and its first administrator; from then on the page is closed for good. */
export async function setUp(
  deps: IdentityDeps,
  input: SetUpForm,
): Promise<Result<OpenedSession, 'set-up-closed' | 'set-up-code-wrong' | 'address-taken'>> {
  if (!sameCode(input.code, setUpCode(deps.keys))) return refused('set-up-code-wrong', 'code')
  return asSystem(deps.database, deps.clock, newId<'organisation'>(), async ctx => {
    if (!(await lockSetUp(ctx))) return refused('set-up-closed')
    const created = await createOrganisation(ctx, { name: input.organisation, slug: input.slug })
    if (!created.ok) return refused('address-taken', 'slug')
    const person = await addPerson(ctx, { name: input.name, email: input.email })
    if (!person.ok) throw new Error('the first person of an organisation could not be added')
    await giveRole(ctx, { personId: person.value, role: 'administrator', serviceId: null })
    await setPassword(ctx, deps.keys, { id: person.value, email: input.email }, input.password)
    return ok(await openSession(ctx, person.value, deps.sessionHours))
  })
}

function sameCode(typed: string, code: string): boolean {
  const [a, b] = [typed, code].map(text => Buffer.from(text.replaceAll(/\D/g, '').padEnd(12).slice(0, 12)))
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
