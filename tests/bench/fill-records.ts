import pg from 'pg'
import type { House } from './a-house.ts'

// Words of care writing; a common word stands in a tenth of the stories, a rare one in a hundredth of a hundredth.
const stories = [
  'Hoist battery flat again and a resident waited to be helped up',
  'Medicine round interrupted and a tablet was found on the floor',
  'Slipped in the wet room after the shower and was helped by two',
  'Visit was late because the rota had two calls at one time',
  'Supper tray had the wrong texture and was seen before eating',
  'Call bell was out of reach in the night and found in the morning',
  'Family rang about the hearing aid that went missing at the weekend',
  'Skin was red on the heel and the mattress was on the wrong setting',
  'Went for a walk and was met at the gate by a neighbour',
  'The whole team stayed on to settle somebody back from hospital',
]
const rareWord = 'kingfisher'

/** Fills a house up to so many records spread over three years, straight into the tables, with search and counts. */
export async function fillRecords(house: House, upTo: number): Promise<void> {
  const client = new pg.Client({ connectionString: house.urls.superuser })
  await client.connect()
  const { rows } = await client.query('select count(*)::int as count from triage.incident')
  for (let from = rows[0].count; from < upTo; from += 50_000) {
    await client.query(insert, [
      house.orgId,
      house.serviceId,
      house.placeId,
      stories,
      rareWord,
      from,
      Math.min(upTo, from + 50_000),
    ])
  }
  await client.query('vacuum analyze triage.incident, triage.search_entry, insight.monthly_count')
  await client.end()
}

const insert = `
  with made as (
    select gen_random_uuid() as id, n, current_date - (n % 1095)::int as day,
      ($4::text[])[1 + n % 10] || case when n % 10000 = 7 then ' ' || $5 else '' end as story
    from generate_series($6::int, $7::int - 1) n
  ), kept as (
    insert into triage.incident (org_id, id, service_id, place_id, reference, title, kind, state, occurred_on, category,
      opened_at, closed_at, triaged_at)
    select $1, id, $2, $3, 'INC-BENCH-' || n, story, 'incident', 'closed', day,
      (array['medication', 'falls', 'skin', 'staffing'])[1 + n % 4], day, day, day
    from made
  )
  insert into triage.search_entry (org_id, incident_id, service_id, sensitive, occurred_on, words)
  select $1, id, $2, false, day, to_tsvector('english', story) from made`
