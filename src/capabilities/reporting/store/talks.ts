import { sql } from 'kysely'
import type { Context } from '#platform/context'
import { type Id, newTimelessId, type PersonId } from '#platform/ids'
import { type Instant, toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { OwnReport, ReportId } from '../report.ts'

export type TalkId = Id<'talk-request'>

export type SaidInTalk = 'received' | 'repeated' | 'other-words'

/** Asks for a supporter from the thread that a keyed digest opens, or says more to them. */
export async function talkBehind(
  door: PublicDoor,
  said: { digest: Buffer; text: string; formDigest: Buffer; at: Instant },
): Promise<SaidInTalk | 'unknown-thread'> {
  const { rows } = await door.pool.query({
    name: 'reporting.talk_to_supporter',
    text: 'select reporting.talk_to_supporter($1, $2, $3, $4) as said',
    values: [said.digest, said.text, said.formDigest, said.at],
  })
  return (rows as { said: SaidInTalk | 'unknown-thread' }[])[0]?.said ?? 'unknown-thread'
}

/** Asks for a supporter about the actor's own report; while one has it, nothing is asked anew. */
export async function insertTalkRequest(
  ctx: Context,
  report: Pick<OwnReport, 'id' | 'serviceId' | 'keptFrom'>,
  supporterId: PersonId | null,
): Promise<void> {
  await ctx.db
    .insertInto('reporting.talk_request')
    .values({
      org_id: ctx.actor.orgId,
      id: newTimelessId<'talk-request'>(),
      report_id: report.id,
      service_id: report.serviceId,
      kept_from: report.keptFrom,
      asked_at: toTheHour(ctx.now()),
      supporter_id: supporterId,
      asking_person_id: ctx.actor.personId ?? null,
    })
    .onConflict(conflict =>
      conflict.columns(['org_id', 'report_id']).where('ended_at', 'is', null).doNothing(),
    )
    .execute()
}

/** Adds a message to a talk, as its reporter or its supporter; once for each form. */
export async function addTalkMessage(
  ctx: Context,
  said: { talkId: TalkId; fromReporter: boolean; text: string; formDigest: Buffer },
): Promise<SaidInTalk | 'unknown'> {
  const { fromReporter } = said
  const at = fromReporter ? toTheHour(ctx.now()) : ctx.now()
  // Who the reporter is stands in the request alone, so that ending contact erases it.
  const author = fromReporter ? null : (ctx.actor.personId ?? null)
  const signed = fromReporter ? '' : ctx.actor.name
  const { rows } = await sql<{ outcome: SaidInTalk | 'unknown' }>`
    select reporting.add_talk_message(${ctx.actor.orgId}, ${said.talkId}, ${newTimelessId()}, ${at}, ${fromReporter},
      ${said.text}, ${author}, ${signed}, ${said.formDigest}) as outcome`.execute(ctx.db)
  return rows[0]?.outcome ?? 'unknown'
}

/** Notes that supporter and reporter have talked. */
export async function markTalked(ctx: Context, id: TalkId): Promise<void> {
  await ctx.db
    .updateTable('reporting.talk_request')
    .set({ talked_at: ctx.now() })
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
}

export type HandedBack = { personId: PersonId | null; reportId: ReportId }

/** Ends the talks whose supporter left, is none any more or runs the service now: of one report, or of all. Whose they were, who signed in. */
export async function handBackTalks(ctx: Context, of: ReportId | null): Promise<HandedBack[]> {
  const { rows } = await sql<HandedBack>`
    select person_id as "personId", report_id as "reportId" from reporting.hand_back_talks(${of}, ${ctx.now()})`.execute(
    ctx.db,
  )
  return rows
}

/** Supporters for whom somebody has begun to wait, each once until somebody waits again; not of what. */
export async function takeSupportersWaitedFor(ctx: Context): Promise<PersonId[]> {
  const { rows } = await sql<{ whom: PersonId }>`
    select whom from reporting.take_supporters_waited_for(${ctx.now()}) as waited(whom)`.execute(ctx.db)
  return rows.map(row => row.whom)
}
