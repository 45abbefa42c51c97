import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { Change } from '../change.ts'
import { changesWhere } from './changes-where.ts'

export type Leaver = { id: PersonId; name: string; changes: Change[] }

/** People who left with changes still to be done, as far as the actor may see them; by name. */
export async function leftWithChanges(ctx: Context): Promise<Leaver[]> {
  const changes = await changesWhere(ctx, sql`c.state = 'agreed' and p.left_on is not null`)
  const byOwner = Map.groupBy(changes, change => change.ownerId)
  return [...byOwner]
    .map(([id, theirs]) => ({ id, name: theirs[0]?.ownerName ?? '', changes: theirs }))
    .sort((a, b) => a.name.localeCompare(b.name))
}
