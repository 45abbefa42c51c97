import type { Context } from '#platform/context'
import type { BlobName, BlobStore } from '#platform/storage/blob-store'
import { namedFiles } from '../queries/named-files.ts'

/**
 * Removes files that no report names: what came in before somebody's connection broke or their message was refused. A file
 * is kept before its row is, so only what has been there for a while is looked at. Gives how many were removed.
 */
export async function sweepFiles(ctx: Context, store: BlobStore): Promise<number> {
  const { orgId } = ctx.actor
  const settled: BlobName[] = []
  for await (const name of store.settled(orgId, Date.parse(ctx.now()))) settled.push(name)
  const named = settled.length > 0 ? await namedFiles(ctx) : new Set()
  const orphans = settled.filter(name => !named.has(name))
  for (const name of orphans) await store.remove(orgId, name)
  return orphans.length
}
