import { sql } from 'kysely'
import type { Context } from '#platform/context'
import { instant, toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { GuardedThread } from '../guarded.ts'
import type { ReportId } from '../report.ts'

type Row = { guarded: GuardedThread | null }

/** What the reporter whose thread this keyed digest opens, and the guardian, say to each other. */
export async function guardedBehind(door: PublicDoor, digest: Buffer): Promise<GuardedThread | undefined> {
  const { rows } = await door.pool.query({
    name: 'reporting.open_guarded',
    text: 'select reporting.open_guarded($1, $2) as guarded',
    values: [digest, toTheHour(door.clock.now())],
  })
  return read((rows as Row[])[0])
}

/** The same for the actor's own report. */
export async function guardedOfOwn(ctx: Context, id: ReportId): Promise<GuardedThread | undefined> {
  const { rows } = await sql<Row>`
    select reporting.guarded_described(${ctx.actor.orgId}, ${id}, ${ctx.now()}) as guarded`.execute(ctx.db)
  return read(rows[0])
}

// Moments inside JSON come as PostgreSQL writes them.
function read(row: Row | undefined): GuardedThread | undefined {
  if (!row?.guarded) return undefined
  const messages = row.guarded.messages.map(message => ({ ...message, at: instant(message.at) }))
  return { ...row.guarded, messages }
}
