import { sql } from 'kysely'
import type { ReportId } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import { type ListedIncident, listedColumns, withPlace } from './listed-incident.ts'

/** Days around an event in which another record may be about the same one. */
const daysAround = 3

/** Open records that may be about the same event as a report: same service, within three days, with words in common. */
export async function likelyMatches(ctx: Context, reportId: ReportId): Promise<ListedIncident[]> {
  const { rows } = await sql<ListedIncident>`
    select ${listedColumns}
    from reporting.report r
    join triage.incident i on i.org_id = r.org_id and i.service_id = r.service_id
      and i.occurred_on between r.happened_on - ${daysAround}::int and r.happened_on + ${daysAround}::int
      and i.state <> 'closed' and i.kept_from = r.kept_from
    join triage.search_entry e on e.org_id = i.org_id and e.incident_id = i.id ${withPlace}
    cross join lateral (
      select count(*) as shared from unnest(tsvector_to_array(r.story_words)) w
      where w = any (tsvector_to_array(e.words))
    ) words
    where r.org_id = ${ctx.actor.orgId} and r.id = ${reportId} and words.shared > 0
    order by words.shared desc, i.occurred_on desc, i.id desc limit 5`.execute(ctx.db)
  return rows
}
