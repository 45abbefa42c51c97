import type { Context } from '#platform/context'
import type { BlobName } from '#platform/storage/blob-store'

/** The names of all files that reports of the organisation have, small pictures too; for the system, which sees every report. */
export async function namedFiles(ctx: Context): Promise<Set<BlobName>> {
  const rows = await ctx.db
    .selectFrom('reporting.attachment')
    .select(['file', 'small'])
    .where('org_id', '=', ctx.actor.orgId)
    .execute()
  const names: (string | null)[] = rows.flatMap(({ file, small }) => [file, small])
  return new Set(names.filter(name => name !== null) as BlobName[])
}
