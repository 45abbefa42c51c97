import type { Context } from '#platform/context'
import { enqueue } from '#platform/jobs/enqueue'

/** Asks for the job that takes colleagues' names out of what search knows; asked for twice, it runs once. */
export async function askForReindex({ db, actor: { orgId } }: Context): Promise<void> {
  await enqueue(db, 'reindex-names', { orgId }, `reindex-names:${orgId}`)
}
