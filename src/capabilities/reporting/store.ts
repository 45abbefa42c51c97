import { sql } from 'kysely'
import type { Role } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { Id, PersonId, PlaceId, ServiceId } from '#platform/ids'
import type { DayPart, Instant, PlainDate } from '#platform/time'
import type { ReportKind } from './contract.ts'
import type { PublicDoor } from './door.ts'
import type { FilesRefused } from './model/file-limits.ts'
import type { ServiceMessage } from './model/message-kinds.ts'
import type { Happened } from './model/when-it-happened.ts'
import { withInstants } from './queries/thread-opened-by.ts'
import type { OwnThread, ReportId } from './report.ts'
import type { NewFiles } from './store/new-files.ts'

export type NewReport = {
  reference: string
  toldAt: Instant
  kind: ReportKind
  story: string
  atRiskNow: boolean
  happened: Happened
  happenedOn: PlainDate
  happenedPart: DayPart | null
  keptFrom: Role[]
  namedForGood: string
  formDigest: Buffer
  contentDigest: Buffer
  lang: string
}

/** What became of a reporter's words; `refused` says why files that came with them were not kept. */
export type Said = {
  outcome: 'received' | 'repeated' | 'other-words' | 'refused'
  refused: FilesRefused | null
}
export type Replied = (Said & { thread: OwnThread }) | { outcome: 'unknown-thread' }

/** Adds to the thread that a keyed digest opens, once for each form, and gives the thread back. */
export async function reply(
  door: PublicDoor,
  said: { verifierDigest: Buffer; text: string; formDigest: Buffer; at: Instant } & NewFiles,
): Promise<Replied> {
  const { rows } = await door.pool.query({
    name: 'reporting.reply',
    text: 'select reporting.reply($1, $2, $3, $4, $5, $6) as replied',
    values: [
      said.verifierDigest,
      said.text,
      said.formDigest,
      said.at,
      JSON.stringify(said.files),
      JSON.stringify(said.limits),
    ],
  })
  const replied = (rows as { replied: Replied }[])[0]?.replied ?? { outcome: 'unknown-thread' }
  return 'thread' in replied ? { ...replied, thread: withInstants(replied.thread) } : replied
}

export type NamedNewReport = NewReport & {
  id: ReportId
  serviceId: ServiceId
  placeId: PlaceId
  reporterId: PersonId
}

export type NamedKept =
  | { outcome: 'received' | 'repeated' | 'other-words'; reference: string }
  | { outcome: 'reference-taken' }

/** Keeps a report of somebody signed in, inside their own transaction. */
export async function keepNamed(ctx: Context, told: NamedNewReport): Promise<NamedKept> {
  const row = {
    org_id: ctx.actor.orgId,
    id: told.id,
    service_id: told.serviceId,
    place_id: told.placeId,
    reference: told.reference,
    told_at: told.toldAt,
    kind: told.kind,
    story: told.story,
    at_risk_now: told.atRiskNow,
    happened: told.happened,
    happened_on: told.happenedOn,
    happened_part: told.happenedPart,
    naming: 'named',
    reporter_id: told.reporterId,
    about_manager: told.keptFrom.includes('registered-manager'),
    kept_from: told.keptFrom,
    named_for_good: told.namedForGood,
    form_digest: asBytea(told.formDigest),
    content_digest: asBytea(told.contentDigest),
    lang: told.lang,
  }
  const { rows } = await sql<{ kept: NamedKept }>`
    select reporting.keep(jsonb_populate_record(null::reporting.report, ${JSON.stringify(row)}::jsonb)) as kept`.execute(
    ctx.db,
  )
  const [first] = rows
  if (!first) throw new Error('the database gave no answer to a report')
  return first.kept
}

export type LockedReport = {
  id: ReportId
  serviceId: ServiceId
  aboutManager: boolean
  keptFrom: Role[]
  kind: ReportKind
  thankedAt: Instant | null
  withdrawnAt: Instant | null
  reporterId: PersonId | null
}

/** One report, locked until the transaction ends; undefined when the actor may not see it. */
export async function lockReport(ctx: Context, id: ReportId): Promise<LockedReport | undefined> {
  return ctx.db
    .selectFrom('reporting.report')
    .select([
      'id',
      'kind',
      'service_id as serviceId',
      'about_manager as aboutManager',
      'thanked_at as thankedAt',
    ])
    .select(['reporter_id as reporterId', 'kept_from as keptFrom', 'withdrawn_at as withdrawnAt'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst() as Promise<LockedReport | undefined>
}

export async function markThanked(ctx: Context, id: ReportId): Promise<void> {
  await ctx.db
    .updateTable('reporting.report')
    .set({ thanked_at: ctx.now() })
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
}

/** Notes that whoever told us has heard more than thanks: the clocks of model/feedback-clock.ts read these. */
export async function markHeard(
  ctx: Context,
  id: ReportId,
  kind: Exclude<ServiceMessage, 'thanks'>,
): Promise<void> {
  const now = ctx.now()
  await ctx.db
    .updateTable('reporting.report')
    .set(eb => ({
      first_news_at: eb.fn.coalesce('first_news_at', eb.val(now)),
      ...(kind === 'outcome' ? { outcome_at: eb.fn.coalesce('outcome_at', eb.val(now)) } : {}),
      ...(kind === 'reason' ? { reason_at: now } : {}),
    }))
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
}

/** Adds the actor's own words and files to the thread of their report, once for each form. */
export async function addOwnMessage(
  ctx: Context,
  said: { id: Id<'message'>; reportId: ReportId; text: string; formDigest: Buffer } & NewFiles,
): Promise<Said | { outcome: 'unknown-thread' }> {
  const { rows } = await sql<{ said: Said | { outcome: 'unknown-thread' } }>`
    select reporting.add_message_with_files(${ctx.actor.orgId}, ${said.reportId}, ${said.id}, ${ctx.now()}, ${said.text},
      ${ctx.actor.personId ?? null}, ${said.formDigest}, ${JSON.stringify(said.files)}::jsonb,
      ${JSON.stringify(said.limits)}::jsonb) as said`.execute(ctx.db)
  return rows[0]?.said ?? { outcome: 'unknown-thread' }
}

/** Takes colleagues' names out of the index of stories, after somebody has joined; gives how many stories had one. */
export async function forgetNamesInStories(ctx: Context): Promise<number> {
  const { numAffectedRows } = await sql`
    update reporting.report r set story_words = reporting.words_without_names(r.org_id, r.story)
    where r.org_id = ${ctx.actor.orgId} and exists (
      select from organisation.name_lexeme n
      where n.org_id = r.org_id and n.lexeme = any (tsvector_to_array(r.story_words)))`.execute(ctx.db)
  return Number(numAffectedRows ?? 0)
}

/** Marks reports as part of an incident record, all or none: false when one of them is in a record already or out of sight. */
export async function takeUp(ctx: Context, ids: readonly ReportId[]): Promise<boolean> {
  const waiting = await ctx.db
    .selectFrom('reporting.report')
    .select('id')
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', 'in', [...ids])
    .where('taken_up_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  if (waiting.length < new Set(ids).size) return false
  await ctx.db
    .updateTable('reporting.report')
    .set({ taken_up_at: ctx.now() })
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', 'in', [...ids])
    .execute()
  return true
}

function asBytea(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`
}
