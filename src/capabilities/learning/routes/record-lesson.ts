import { mayAt } from '#capabilities/identity'
import { changesOf } from '#capabilities/improvement'
import { nameLexemes, placesOf, servicesOf } from '#capabilities/organisation'
import { findingsOf } from '#capabilities/review'
import { type Incident, incidentByReference } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { type FormError, readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { type Refused, refused } from '#platform/result'
import { beginNewVersion } from '../commands/begin-new-version.ts'
import { publishLesson } from '../commands/publish-lesson.ts'
import { writeLesson } from '../commands/write-lesson.ts'
import * as contract from '../contract.ts'
import type { Lesson, LessonId } from '../lesson.ts'
import { mayShareFrom } from '../model/may-share.ts'
import { nameWords } from '../model/name-words.ts'
import { recordLessonPage } from '../pages/record-lesson-page.ts'
import { draftOf, lessonsOf } from '../queries/lessons-of.ts'
import { reachOf } from '../queries/reach-of.ts'
import { teamsOf } from '../queries/teams-of.ts'
import { besideField } from './beside-field.ts'

type Trouble = { errors: FormError[]; typed: Record<string, string> }
type ForRecord = (visit: Visit, incident: Incident) => Promise<Reply>

/** The lesson of one record. */
export const showRecordLesson = forRecord((visit, incident) => show(visit, incident))

/** Saves the words; they are read over before they are shared. */
export const doWrite = forRecord(async (visit, incident) => {
  const read = readForm(contract.writeLesson, visit.body)
  if (!read.ok) return show(visit, incident, read)
  const written = await writeLesson(visit.ctx, incident.id, read.value)
  return written.ok ? seeOther(addressOf(incident), 'lesson-saved') : written
})

/** Begins a new version of a shared lesson. */
export const doBeginVersion = forRecord(async (visit, incident) => {
  const read = readForm(contract.newVersion, visit.body)
  if (!read.ok) return refused('not-found')
  const begun = await beginNewVersion(visit.ctx, incident.id, read.value.lessonId as LessonId)
  return begun.ok ? seeOther(addressOf(incident), 'lesson-version-begun') : begun
})

/** Shares the lesson. */
export const doPublish = forRecord(async (visit, incident) => {
  const read = readForm(contract.publishLesson, visit.body)
  if (!read.ok) return show(visit, incident, read)
  const shared = await publishLesson(visit.ctx, incident.id, read.value)
  return shared.ok ? seeOther(addressOf(incident), 'lesson-shared') : beside(visit, incident, shared)
})

function forRecord(handle: ForRecord): SignedInRoute['handle'] {
  return async visit => {
    const incident = await incidentByReference(visit.ctx, visit.params.reference ?? '')
    return incident ? handle(visit, incident) : refused('not-found')
  }
}

async function show({ ctx, view }: Visit, incident: Incident, trouble?: Trouble): Promise<Reply> {
  const mayWrite = mayAt(ctx.actor, 'lesson:write', incident.serviceId) && mayShareFrom(incident.state)
  const draft = mayWrite ? await draftOf(ctx, incident.id) : undefined
  const shown = recordLessonPage(view, {
    incident,
    draft,
    shared: await sharedFrom(ctx, incident),
    begin: await beginning(ctx, incident),
    places: await placesOf(ctx),
    services: await servicesOf(ctx),
    teams: draft ? await teamsOf(ctx, draft) : [],
    nameWords: draft ? nameWords(everyWord(draft), await nameLexemes(ctx)) : [],
    mayWrite,
    ...trouble,
  })
  return page(shown, trouble ? 422 : 200)
}

async function sharedFrom(ctx: Context, incident: Incident) {
  const shared = []
  for (const lesson of await lessonsOf(ctx, incident.id))
    shared.push({ lesson, reach: await reachOf(ctx, lesson.id) })
  return shared
}

/** A first form starts from what the record says already, for a person to make short and nameless. */
async function beginning(ctx: Context, incident: Incident): Promise<Record<string, string>> {
  const findings = await findingsOf(ctx, incident.id)
  const changes = (await changesOf(ctx, incident.id)).filter(change => change.state !== 'withdrawn')
  return {
    learnt: findings.map(finding => finding.text).join('\n'),
    changed: changes.map(change => change.what).join('\n'),
  }
}

function everyWord(lesson: Lesson): string {
  const { title, happened, learnt, changed, onShift, question, answers, why } = lesson
  return [title, happened, learnt, changed, onShift, question, ...answers, why].join('\n')
}

function beside(visit: Visit, incident: Incident, refusal: Refused): Reply | Promise<Reply> {
  const errors = besideField(refusal)
  return errors ? show(visit, incident, { errors, typed: typedFields(visit.body) }) : refusal
}

function addressOf({ reference }: Incident): string {
  return `/app/records/${reference}/lesson`
}
