import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { Id, ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { GuardedKind } from '../guarded.ts'
import type { ReportId } from '../report.ts'

/** What becomes of words for the guardian; with nobody there to read them they are not kept. */
export type GuardedOutcome = 'received' | 'repeated' | 'other-words' | 'no-guardian'

/** Says something to the guardian from the thread that a keyed digest opens, once for each form. */
export async function tellGuardian(
  door: PublicDoor,
  said: { digest: Buffer; text: string; treatedWorse: boolean; formDigest: Buffer; at: Instant },
): Promise<GuardedOutcome> {
  const { rows } = await door.pool.query({
    name: 'reporting.tell_guardian',
    text: 'select reporting.tell_guardian($1, $2, $3, $4, $5) as outcome',
    values: [said.digest, said.text, said.treatedWorse, said.formDigest, said.at],
  })
  return (rows as { outcome: GuardedOutcome }[])[0]?.outcome ?? 'no-guardian'
}

export type NewGuarded = {
  id: Id<'guarded-message'>
  reportId: ReportId
  serviceId: ServiceId
  kind: GuardedKind
  text: string
  signed?: string
  formDigest: Buffer
}

/** Adds a message between a reporter and the guardian as the actor, who is one of the two. */
export async function addGuarded(ctx: Context, said: NewGuarded): Promise<GuardedOutcome> {
  const { orgId, personId } = ctx.actor
  const { rows } = await sql<{ outcome: GuardedOutcome }>`
    select reporting.add_guarded_message(${orgId}, ${said.reportId}, ${said.serviceId}, ${said.id}, ${ctx.now()},
      ${said.kind}, ${said.text}, ${personId ?? null}, ${said.signed ?? ''}, ${said.formDigest}) as outcome`.execute(
    ctx.db,
  )
  return rows[0]?.outcome ?? 'no-guardian'
}
