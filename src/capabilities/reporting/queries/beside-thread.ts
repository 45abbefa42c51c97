import { sql } from 'kysely'
import type { Context } from '#platform/context'
import { instant, toTheHour } from '#platform/time'
import type { BesideThread } from '../beside.ts'
import type { PublicDoor } from '../door.ts'
import type { ReportId } from '../report.ts'

type Row = { beside: BesideThread | null }

/** What stands beside the thread that this keyed digest opens. */
export async function besideBehind(door: PublicDoor, digest: Buffer): Promise<BesideThread | undefined> {
  const { rows } = await door.pool.query({
    name: 'reporting.open_beside',
    text: 'select reporting.open_beside($1, $2) as beside',
    values: [digest, toTheHour(door.clock.now())],
  })
  return read((rows as Row[])[0])
}

/** The same for the actor's own report. */
export async function besideOwn(ctx: Context, id: ReportId): Promise<BesideThread | undefined> {
  const { rows } = await sql<Row>`
    select reporting.beside_thread(${ctx.actor.orgId}, ${id}, ${ctx.now()}) as beside`.execute(ctx.db)
  return read(rows[0])
}

// Moments inside JSON come as PostgreSQL writes them.
function read(row: Row | undefined): BesideThread | undefined {
  if (!row?.beside) return undefined
  const talk = row.beside.talk?.map(message => ({ ...message, at: instant(message.at) })) ?? null
  return { ...row.beside, talk }
}
