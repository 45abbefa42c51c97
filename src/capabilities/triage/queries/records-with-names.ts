import { sql } from 'kysely'
import { nameLexemes } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { addDays, dayOf } from '#platform/time'
import type { Incident } from '../incident.ts'

type Record = Pick<Incident, 'id' | 'occurredOn' | 'category' | 'subcategory'>

const atOnce = 500

/** Records whose words hold part of a colleague's name, some hundred at a time, newest first. */
export async function* recordsWithNames(ctx: Context): AsyncGenerator<Record[]> {
  const lexemes = [...(await nameLexemes(ctx))]
  if (lexemes.length === 0) return
  let before = {
    occurredOn: addDays(dayOf(ctx.now()), 1) as string,
    id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' as string,
  }
  for (;;) {
    const { rows } = await sql<Record>`
      select i.id, i.occurred_on as "occurredOn", i.category, i.subcategory
      from triage.incidents_with_words(
        (select string_agg(quote_literal(l), ' | ') from unnest(${lexemes}::text[]) l)::tsquery,
        ${before.occurredOn}::date, ${before.id}::uuid, ${atOnce}) m
      join triage.incident i on i.org_id = ${ctx.actor.orgId} and i.id = m.incident_id
      order by i.occurred_on desc, i.id desc`.execute(ctx.db)
    const last = rows.at(-1)
    if (!last) return
    yield rows
    before = last
  }
}
