import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { Instant } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { ReportId } from '../report.ts'

/** Ends contact and erases who told us, for the thread that a keyed digest opens; false when it opens none (any more). */
export async function withdrawBehind(door: PublicDoor, digest: Buffer, at: Instant): Promise<boolean> {
  const { rows } = await door.pool.query({
    name: 'reporting.withdraw',
    text: 'select reporting.withdraw($1, $2) as ended',
    values: [digest, at],
  })
  return (rows as { ended: boolean }[])[0]?.ended ?? false
}

/** The same for the actor's own report; false when it is not theirs (any more). */
export async function withdrawOwn(ctx: Context, id: ReportId): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`
    select reporting.withdraw_own(${id}, ${ctx.now()}) as ended`.execute(ctx.db)
  return rows[0]?.ended ?? false
}
