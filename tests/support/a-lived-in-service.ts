import { agreeChange, type ChangeId, finishAgreeing, markDone, recordCheck } from '#capabilities/improvement'
import { type LessonId, publishLesson, writeLesson } from '#capabilities/learning'
import {
  type PublicDoor,
  type ReportId,
  replyToOwnReport,
  reportsByIds,
  sendThanks,
  tellAsYourself,
  thankColleague,
  threadOf,
} from '#capabilities/reporting'
import {
  addTimelineEntry,
  answerKeyQuestion,
  describeWhatWentWell,
  noteFactor,
  openReview,
  recordFinding,
  reviewOf,
} from '#capabilities/review'
import {
  closeIncident,
  type IncidentId,
  incidentById,
  moveIncident,
  openIncident,
  tellPeople,
  triageIncident,
  writeOutcome,
} from '#capabilities/triage'
import { asPerson, type Context } from '#platform/context'
import type { Database } from '#platform/database/open-database'
import type { PersonId, PlaceId, ServiceId } from '#platform/ids'
import { aChange } from '../../src/capabilities/improvement/testing.ts'
import { aLesson } from '../../src/capabilities/learning/testing.ts'
import { askToTalkAsYourself } from '../../src/capabilities/reporting/commands/ask-to-talk.ts'
import { ownReport } from '../../src/capabilities/reporting/queries/own-reports.ts'
import { ownTalk } from '../../src/capabilities/reporting/queries/talks.ts'
import type { TalkId } from '../../src/capabilities/reporting/store/talks.ts'
import { aFormSecret, aReport } from '../../src/capabilities/reporting/testing.ts'
import { aFirstLook, done, type Provider, told } from '../../src/capabilities/triage/testing.ts'
import { aFileDesk } from './a-file-desk.ts'
import { aPhoto } from './made-files.ts'

export type Where = { serviceId: ServiceId; placeId: PlaceId; placeCode: string }

/** Something of every kind at one service, by the references and ids that addresses and forms carry. */
export type Things = Where & {
  reports: Record<'waiting' | 'own' | 'parting' | 'goodCare' | 'taken' | 'keptApart', string>
  records: Record<
    'opened' | 'understanding' | 'changing' | 'checking' | 'closed' | 'keptApart' | 'parked',
    string
  >
  changes: Record<'agreed' | 'done' | 'checked', ChangeId>
  lesson: LessonId
  /** A photo in the thread of the own report. */
  attachment: string
  /** Somebody of the own report would like to talk. */
  talk: TalkId
  /** Thanks to them for good care. */
  thanks: string
  timelineEntry: string
  finding: string
}

export const notedFactor = 'per-communication'

type Life = {
  door: PublicDoor
  provider: Provider
  where: Where
  /** Is in everything that anybody writes here. */
  word: string
  /** The quality lead, who sees every service and what is kept from its managers. */
  lead<T>(work: (ctx: Context) => Promise<T>): Promise<T>
}
type Told = { id: IncidentId; reference: string; reportId: ReportId }

/**
 * Lets a service live a little: reports, a record at every step of the cycle, changes and a lesson. Everything is the quality
 * lead's work, except what `reporter` tells with their name.
 */
export async function aLivedInService(
  door: PublicDoor,
  provider: Provider,
  where: Where,
  told: { word: string; reporter: PersonId; database: Database },
): Promise<Things> {
  const lead: Life['lead'] = work => provider.as('quality-lead', work)
  const life = { door, provider, where, word: told.word, lead }
  const own = await tellWithName(life, told)
  const good = await tellGoodCare(life)
  const reports = {
    waiting: await referenceOf(life, await tell(life, 'A sling was frayed, and')),
    own,
    parting: await tellWithName(life, told),
    goodCare: await referenceOf(life, good),
    keptApart: await referenceOf(life, await tell(life, 'The manager raised her voice, and', true)),
  }
  const opened = await aRecordOf(life, 'The lift stood still, and')
  const review = await understanding(life)
  const changes = await checking(life)
  const shared = await closed(life)
  const keptApart = await aRecordOf(life, 'The manager shouted at handover, and', true)
  return {
    ...where,
    reports: { ...reports, taken: await referenceOf(life, opened.reportId) },
    records: {
      opened: opened.reference,
      understanding: review.reference,
      changing: await changing(life),
      checking: changes.reference,
      closed: shared.reference,
      keptApart: keptApart.reference,
      parked: await parked(life),
    },
    changes: changes.ids,
    lesson: shared.lesson,
    talk: await askToTalkAbout(life, own, told),
    attachment: await addPhoto(life, own, told),
    thanks: await thanksFor(life, good, told.reporter),
    timelineEntry: review.timelineEntry,
    finding: review.finding,
  }
}

function tell({ door, provider, where, word }: Life, story: string, aboutManager = false): Promise<ReportId> {
  return told(door, provider, { code: where.placeCode, story: `${story} ${word} saw it.`, aboutManager })
}

async function tellWithName(
  { door, provider: { orgId }, where, word }: Life,
  { reporter, database }: { reporter: PersonId; database: Database },
): Promise<string> {
  const report = aReport({ code: where.placeCode, story: `My own words about ${word}.` })
  const given = await asPerson(database, door.clock, { orgId, personId: reporter }, ctx =>
    tellAsYourself(ctx, door.keys, report),
  )
  if (!('reference' in given)) throw new Error(given.outcome)
  return given.reference
}

function tellGoodCare({ door, provider, where, word }: Life): Promise<ReportId> {
  const story = `She sat with him until he slept, and ${word} saw it.`
  return told(door, provider, { code: where.placeCode, kind: 'good-care', story, namedForGood: word })
}

function askToTalkAbout(
  { provider: { orgId }, door }: Life,
  reference: string,
  { reporter, database }: { reporter: PersonId; database: Database },
): Promise<TalkId> {
  return asPerson(database, door.clock, { orgId, personId: reporter }, async ctx => {
    const report = await ownReport(ctx, reference)
    if (!report) throw new Error('the report is not its own reporter’s')
    done(await askToTalkAsYourself(ctx, report, { talk: 'Have you a minute?', form: aFormSecret() }))
    const talk = await ownTalk(ctx, report.id)
    if (!talk) throw new Error('nobody was asked')
    return talk
  })
}

function addPhoto(
  { provider: { orgId }, door }: Life,
  reference: string,
  { reporter, database }: { reporter: PersonId; database: Database },
): Promise<string> {
  return asPerson(database, door.clock, { orgId, personId: reporter }, async ctx => {
    const report = await ownReport(ctx, reference)
    if (!report) throw new Error('the report is not its own reporter’s')
    const desk = aFileDesk()
    const clean = await desk.clean(await aPhoto(), true)
    const said = { reportId: report.id, text: '', form: aFormSecret() }
    done(await replyToOwnReport(ctx, said, { desk, files: clean.ok ? [clean.file] : [] }))
    const [photo] = (await threadOf(ctx, report.id)).flatMap(message => message.files)
    return photo?.id ?? ''
  })
}

function thanksFor({ lead }: Life, reportId: ReportId, colleague: PersonId): Promise<string> {
  return lead(async ctx => {
    done(await thankColleague(ctx, { reportId, colleague, text: 'Thank you for staying.' }))
    const sent = await ctx.db
      .selectFrom('reporting.colleague_thanks')
      .select('id')
      .where('report_id', '=', reportId)
      .executeTakeFirst()
    return sent?.id ?? ''
  })
}

async function referenceOf({ lead }: Life, id: ReportId): Promise<string> {
  const [report] = await lead(ctx => reportsByIds(ctx, [id]))
  if (!report) throw new Error('the quality lead does not see the report')
  return report.reference
}

async function aRecordOf(life: Life, story: string, aboutManager = false): Promise<Told> {
  const reportId = await tell(life, story, aboutManager)
  return life.lead(async ctx => {
    done(await sendThanks(ctx, { reportId, text: `Thank you for telling us about ${life.word}.` }))
    return { ...done(await openIncident(ctx, { reportIds: [reportId] })), reportId }
  })
}

async function looked(life: Life, story: string): Promise<Told> {
  const record = await aRecordOf(life, story)
  await life.lead(async ctx => {
    const now = await incidentById(ctx, record.id)
    if (!now) throw new Error('the record is not there')
    const look = { learningResponse: 'swarm-huddle', learningReason: `${life.word} can be understood.` }
    done(await triageIncident(ctx, aFirstLook(now, look)))
  })
  return record
}

async function parked(life: Life): Promise<string> {
  const { id, reference } = await aRecordOf(life, 'She says that money is gone, and')
  await life.lead(async ctx => {
    const now = await incidentById(ctx, id)
    if (!now) throw new Error('the record is not there')
    done(await triageIncident(ctx, aFirstLook(now, { what: 'safeguarding.financial' })))
  })
  return reference
}

async function understanding(life: Life) {
  const { id, reference } = await looked(life, 'The wrong pack was opened, and')
  const { word } = life
  return life.lead(async ctx => {
    done(await openReview(ctx, id))
    const entry = {
      happenedOn: '2026-11-23',
      happenedAt: '21:40',
      what: `${word} went quiet.`,
      source: 'rota',
    }
    done(await addTimelineEntry(ctx, id, entry))
    done(
      await answerKeyQuestion(ctx, id, {
        question: 'staffing',
        answer: 'partly',
        note: `One short: ${word}.`,
      }),
    )
    done(await noteFactor(ctx, id, { factor: notedFactor, relevance: 'likely', note: `As ${word} says.` }))
    done(await describeWhatWentWell(ctx, id, { wentWell: `${word} stayed calm.`, noFindingReason: '' }))
    done(await recordFinding(ctx, id, { text: `Two packs look alike, which makes ${word} more likely.` }))
    const review = await reviewOf(ctx, id)
    return {
      reference,
      timelineEntry: review?.timeline[0]?.id ?? '',
      finding: review?.findings[0]?.id ?? '',
    }
  })
}

async function changing(life: Life): Promise<string> {
  const { id, reference } = await looked(life, 'The bath was too hot, and')
  await life.lead(async ctx => {
    done(await moveIncident(ctx, { incidentId: id, to: 'changing', reason: `${life.word} is known.` }))
    done(await agreeChange(ctx, id, change(life, 'Valves')))
    done(await writeLesson(ctx, id, lesson(life.word)))
  })
  return reference
}

async function checking(life: Life) {
  const { id, reference } = await looked(life, 'The hoist battery was flat, and')
  const ids = await life.lead(async ctx => {
    done(await moveIncident(ctx, { incidentId: id, to: 'changing', reason: `${life.word} is known.` }))
    const agreed = done(await agreeChange(ctx, id, change(life, 'Chargers')))
    const made = done(await agreeChange(ctx, id, change(life, 'Labels')))
    const checked = done(await agreeChange(ctx, id, change(life, 'Lists')))
    done(await finishAgreeing(ctx, id, { noChangeReason: '' }))
    for (const each of [made, checked])
      done(await markDone(ctx, each, { doneOn: '2026-11-24', note: `${life.word} is up.` }))
    done(await recordCheck(ctx, checked, check(life.word)))
    return { agreed, done: made, checked }
  })
  return { reference, ids }
}

async function closed(life: Life) {
  const { id, reference, reportId } = await looked(life, 'The door code was old, and')
  const { word, where } = life
  const lessonId = await life.lead(async ctx => {
    done(await moveIncident(ctx, { incidentId: id, to: 'changing', reason: `${word} is known.` }))
    done(await writeLesson(ctx, id, lesson(word)))
    const shared = done(await publishLesson(ctx, id, { places: [where.placeId] }))
    done(await finishAgreeing(ctx, id, { noChangeReason: `${word} is enough.` }))
    done(await writeOutcome(ctx, { incidentId: id, reportIds: [reportId], text: `New codes for ${word}.` }))
    done(await tellPeople(ctx, { incidentId: id, text: `We told ${word}.`, mayAnswer: 'By telephone.' }))
    done(await closeIncident(ctx, { incidentId: id, reason: `${word} knows.` }))
    return shared
  })
  return { reference, lesson: lessonId }
}

function change({ provider, word }: Life, title: string) {
  const ownerId = provider.people['quality-lead']
  return aChange(provider, { title: `${title} for ${word}`, what: `${word} hangs in the store.`, ownerId })
}

function check(word: string) {
  const counted = { numerator: 9, denominator: 10 }
  return { verdict: 'effective', words: `${word} was right nine times in ten.`, ...counted } as const
}

function lesson(word: string) {
  return aLesson({ title: `What ${word} taught us`, happened: `A person waited for ${word}.` })
}
