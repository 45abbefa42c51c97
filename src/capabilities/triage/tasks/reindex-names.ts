import { forgetNamesInStories } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import { recordsWithNames } from '../queries/records-with-names.ts'
import { categoryLabel } from '../reference/categories.ts'
import { indexIncidents } from '../store.ts'

/**
 * Takes colleagues' names out of what search knows, after somebody joined or changed their name: first out of the stories, then
 * out of the records that still hold one. May run twice; gives how many records it looked at again.
 */
export async function reindexNames(ctx: Context): Promise<number> {
  await forgetNamesInStories(ctx)
  let seen = 0
  for await (const records of recordsWithNames(ctx)) {
    seen += records.length
    await indexIncidents(
      ctx,
      records.map(({ id, category, subcategory }) => ({
        id,
        categoryLabel: categoryLabel(subcategory ?? category),
      })),
    )
  }
  return seen
}
