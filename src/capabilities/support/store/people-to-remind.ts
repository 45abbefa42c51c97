import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { inside } from './inside.ts'

/**
 * Takes check-ins back from supporters who left, and gives who is to be reminded now, each once: supporters of what came due, people
 * who choose again. Only who; not of what.
 */
export async function takePeopleToRemind(ctx: Context): Promise<PersonId[]> {
  const { rows } = await inside(ctx, db =>
    sql<{ whom: PersonId }>`
      select whom from support.hand_back_from_leavers(${ctx.now()}) as back(whom)
      union select whom from support.take_due_reminders(${ctx.now()}) as due(whom)`.execute(db),
  )
  return rows.map(row => row.whom)
}
