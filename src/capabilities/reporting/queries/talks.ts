import { sql } from 'kysely'
import type { Context } from '#platform/context'
import { type Instant, instant } from '#platform/time'
import type { TalkMessage } from '../beside.ts'
import type { ReportId } from '../report.ts'
import type { TalkId } from '../store/talks.ts'

/** Somebody who would like to talk, as their supporter sees them: no story, and only the name that they gave. */
export type Talk = {
  id: TalkId
  serviceName: string
  askedAt: Instant
  /** Their name, when they told us with it; empty otherwise. */
  askerName: string
  talkedAt: Instant | null
  /** The last word is theirs. */
  waits: boolean
}

const talkColumns = sql`t.id, s.name as "serviceName", t.asked_at as "askedAt", t.talked_at as "talkedAt",
  coalesce(p.name, t.asker_name) as "askerName",
  coalesce((
    select m.from_reporter from reporting.talk_message m
    where m.org_id = t.org_id and m.request_id = t.id order by m.position desc limit 1), t.talked_at is null) as waits`

const withNames = sql`
  join organisation.service s on s.org_id = t.org_id and s.id = t.service_id
  left join organisation.person p on p.org_id = t.org_id and p.id = t.asking_person_id`

/** Those who would like to talk to the actor as a supporter: who waits first, then the newest. */
export async function talksFor(ctx: Context): Promise<Talk[]> {
  const { rows } = await sql<Talk>`
    select ${talkColumns} from reporting.talk_request t ${withNames}
    where t.org_id = ${ctx.actor.orgId} and ${isNotTheirOwn(ctx)}
    order by waits desc, t.asked_at desc, t.id limit 200`.execute(ctx.db)
  return rows
}

/** One of them with what was said, oldest first; undefined when it is not the actor's to see. */
export async function talkFor(
  ctx: Context,
  id: TalkId,
): Promise<(Talk & { messages: TalkMessage[] }) | undefined> {
  const { rows } = await sql<Talk & { messages: TalkMessage[] }>`
    select ${talkColumns}, coalesce((
      select jsonb_agg(jsonb_build_object('text', m.text, 'at', m.at, 'fromReporter', m.from_reporter, 'signed', m.signed)
        order by m.position)
      from reporting.talk_message m where m.org_id = t.org_id and m.request_id = t.id), '[]') as messages
    from reporting.talk_request t ${withNames}
    where t.org_id = ${ctx.actor.orgId} and t.id = ${id} and ${isNotTheirOwn(ctx)}`.execute(ctx.db)
  const [found] = rows
  return found && { ...found, messages: found.messages.map(each => ({ ...each, at: instant(each.at) })) }
}

/** The talk that goes on about the actor's own report. */
export async function ownTalk(ctx: Context, reportId: ReportId): Promise<TalkId | undefined> {
  const row = await ctx.db
    .selectFrom('reporting.talk_request')
    .select('id')
    .where('org_id', '=', ctx.actor.orgId)
    .where('report_id', '=', reportId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.id
}

// A supporter who asked for one sees their own talk under My reports.
function isNotTheirOwn(ctx: Context) {
  return sql`t.asking_person_id is distinct from ${ctx.actor.personId ?? null}`
}
