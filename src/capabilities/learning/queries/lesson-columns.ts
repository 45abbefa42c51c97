import { sql } from 'kysely'

/** The columns of learning.lesson as l under the names that the rest of the program uses. */
export const lessonColumns = sql`l.id, l.series_id as "seriesId", l.version, l.title, l.happened, l.learnt, l.changed,
  l.on_shift as "onShift", l.question, l.answers, l.best, l.why, l.published_at as "publishedAt",
  l.superseded_at as "supersededAt", l.revision`
