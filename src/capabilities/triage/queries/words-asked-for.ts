import { sql } from 'kysely'
import type { Context } from '#platform/context'
import { categories } from '../reference/categories.ts'

export type WordsAsked = {
  /** A tsquery; '' when nothing in the question is a word that search knows. */
  query: string
  /** The question is, or holds, a colleague's name: then nothing may be looked up. */
  isName: boolean
}

/**
 * Reads a question for the search. A word that is part of a colleague's name refuses it, unless it is also a word of one of our
 * places or categories (Ash unit, where an Ash works too): stories never hold it, so it can only find the place.
 */
export async function wordsAskedFor(ctx: Context, question: string): Promise<WordsAsked> {
  const { orgId } = ctx.actor
  // Parts of hyphenated words and addresses are words too: “mary-jane” holds “jane”.
  const plain = question.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const { rows } = await sql<{ query: string; names: string[] }>`
    with asked as (
      select plainto_tsquery('english', ${plain})::text as query,
        tsvector_to_array(to_tsvector('english', ${plain})) as words, tsvector_to_array(to_tsvector('simple', ${plain})) as all_words
    )
    select asked.query, array(
      select n.lexeme from organisation.name_lexeme n
      where n.org_id = ${orgId} and n.lexeme = any (case when asked.query = '' then asked.all_words else asked.words end)
    ) as names
    from asked`.execute(ctx.db)
  const { query = '', names = [] } = rows[0] ?? {}
  if (names.length === 0) return { query, isName: false }
  return { query, isName: !(await areWordsOfOurs(ctx, names)) }
}

async function areWordsOfOurs(ctx: Context, lexemes: readonly string[]): Promise<boolean> {
  const { orgId } = ctx.actor
  const { rows } = await sql<{ ours: boolean }>`
    select ${lexemes}::text[] <@ tsvector_to_array(to_tsvector('english', concat_ws(' ', ${categoryWords}::text,
      (select string_agg(s.name, ' ') from organisation.service s where s.org_id = ${orgId}),
      (select string_agg(p.name, ' ') from organisation.place p where p.org_id = ${orgId})))) as ours`.execute(
    ctx.db,
  )
  return rows[0]?.ours ?? false
}

const categoryWords = categories
  .flatMap(category => [category.label, ...category.subcategories.map(sub => sub.label)])
  .join(' ')
