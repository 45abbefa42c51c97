import type { Context } from '#platform/context'
import { behindWall } from '#platform/database/behind-wall'
import type { Db } from '#platform/database/open-database'

/** Everything that is read or written in the schema `support` goes through here: as its own role, and nothing else meanwhile. */
export function inside<T>(ctx: Context, work: (db: Db) => Promise<T>): Promise<T> {
  return behindWall(ctx, 'candour_support', work)
}
