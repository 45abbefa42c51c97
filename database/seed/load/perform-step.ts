import { agreeChange, finishAgreeing, markDone, recordCheck } from '#capabilities/improvement'
import { answerLesson, publishLesson, writeLesson } from '#capabilities/learning'
import {
  answerAlert,
  type PublicDoor,
  sendThanks,
  thankColleague,
  writeToReporter,
} from '#capabilities/reporting'
import {
  addTimelineEntry,
  answerKeyQuestion,
  completeReview,
  describeWhatWentWell,
  noteFactor,
  openReview,
  recordFinding,
  reviewOf,
} from '#capabilities/review'
import {
  closeIncident,
  incidentById,
  incidentOfReport,
  joinReports,
  makeSafe,
  notePeopleAnswer,
  openIncident,
  tellPeople,
  triageIncident,
  writeOutcome,
} from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { FileDesk } from '#platform/files/file-desk'
import { dayOf } from '#platform/time'
import type { Deed, Step } from '../step.ts'
import { done } from './load-provider.ts'
import { makeKey } from './make-key.ts'
import { reply } from './reply.ts'
import { settleDuties } from './settle-duties.ts'
import { speakUp } from './speak-up.ts'
import { found, type Standing } from './standing.ts'
import { withdrawReport } from './withdraw.ts'

/** Where words and files of people without an account go in. */
export type Doors = { door: PublicDoor; files: FileDesk }

type Perform = {
  [D in Deed as D['do']]: (ctx: Context, step: Step & D, standing: Standing, doors: Doors) => Promise<void>
}

/** How each step of the plan is done: by the application's own commands and nothing else. */
const perform: Perform = {
  'speak-up': (ctx, step, standing, { door }) => speakUp(ctx, door, step, standing),
  reply: (ctx, step, standing, doors) => reply(ctx, doors, step, standing),
  thank: async (ctx, step, standing) => {
    await answerAlert(ctx, reportId(standing, step.report))
    done(await sendThanks(ctx, { reportId: reportId(standing, step.report), text: step.words }))
  },
  'thank-colleague': async (ctx, step, standing) => {
    const colleague = found(standing.people, step.colleague)
    done(
      await thankColleague(ctx, { reportId: reportId(standing, step.report), colleague, text: step.words }),
    )
  },
  withdraw: (_ctx, step, standing, { door }) => withdrawReport(door, step, standing),
  'make-key': makeKey,
  'make-safe': async (ctx, step, standing) => {
    await answerAlert(ctx, reportId(standing, step.report))
    done(await makeSafe(ctx, { reportId: reportId(standing, step.report), text: step.words }))
  },
  message: async (ctx, step, standing) => {
    const { kind, words } = step
    done(await writeToReporter(ctx, { reportId: reportId(standing, step.report), kind, text: words }))
  },
  triage: async (ctx, step, standing) => {
    const id = await recordOf(ctx, reportId(standing, step.report))
    standing.records.set(step.record, id)
    const { title, kind, category, subcategory, harm, response, words } = step
    const record = await incidentById(ctx, id)
    const look = { revision: record?.revision ?? 0, title, kind, what: subcategory || category }
    const [harmPhysical, harmPsychological] = harm
    const learning = { learningResponse: response, learningReason: words, madeSafe: record?.madeSafe ?? '' }
    done(await triageIncident(ctx, { incidentId: id, ...look, harmPhysical, harmPsychological, ...learning }))
    await settleDuties(ctx, id, standing.today)
  },
  join: async (ctx, step, standing) => {
    const reportIds = [reportId(standing, step.report)]
    done(await joinReports(ctx, { incidentId: found(standing.records, step.record), reportIds }))
  },
  'open-review': async (ctx, step, standing) => {
    done(await openReview(ctx, found(standing.records, step.record)))
  },
  timeline: async (ctx, step, standing) => {
    const entry = { happenedOn: step.on, happenedAt: step.about, what: step.words, source: step.source }
    done(await addTimelineEntry(ctx, found(standing.records, step.record), entry))
  },
  'key-question': async (ctx, { record, question, answer, words }, standing) => {
    done(await answerKeyQuestion(ctx, found(standing.records, record), { question, answer, note: words }))
  },
  factor: async (ctx, { record, factor, relevance, evidence }, standing) => {
    done(await noteFactor(ctx, found(standing.records, record), { factor, relevance, note: evidence }))
  },
  'went-well': async (ctx, { record, words }, standing) => {
    done(
      await describeWhatWentWell(ctx, found(standing.records, record), {
        wentWell: words,
        noFindingReason: '',
      }),
    )
  },
  finding: async (ctx, { record, finding, words }, standing) => {
    const incidentId = found(standing.records, record)
    done(await recordFinding(ctx, incidentId, { text: words }))
    const last = (await reviewOf(ctx, incidentId))?.findings.findLast(each => each.text === words)
    if (last) standing.findings.set(finding, last.id)
  },
  'finish-review': async (ctx, step, standing) => {
    done(await completeReview(ctx, found(standing.records, step.record)))
  },
  'agree-change': async (ctx, step, standing) => {
    const { title, words, action, due, measure, baseline, recheckOn } = step
    const agreed = await agreeChange(ctx, found(standing.records, step.record), {
      title,
      what: words,
      action,
      findingId: standing.findings.get(step.finding),
      ownerId: found(standing.people, step.owner),
      dueOn: due,
      measure,
      howMeasured: '',
      baseline,
      recheckOn,
    })
    standing.changes.set(step.change, done(agreed))
  },
  'finish-agreeing': async (ctx, step, standing) => {
    done(await finishAgreeing(ctx, found(standing.records, step.record), { noChangeReason: '' }))
  },
  'change-done': async (ctx, step, standing) => {
    const input = { doneOn: dayOf(step.at), note: step.words }
    done(await markDone(ctx, found(standing.changes, step.change), input))
  },
  'check-result': async (ctx, step, standing) => {
    const { verdict, words, count, of } = step
    const input = { verdict, words, numerator: count, denominator: of }
    done(await recordCheck(ctx, found(standing.changes, step.change), input))
  },
  'publish-lesson': async (ctx, step, standing) => {
    const incidentId = found(standing.records, step.record)
    const { title, happened, learnt, changed, onShift, question, answers, right, why } = step
    const words = {
      title,
      happened,
      learnt,
      changed,
      onShift: onShift.join('\n'),
      question,
      answers: [...answers],
      best: right,
      why,
    }
    done(await writeLesson(ctx, incidentId, words))
    const places = step.teams.map(team => found(standing.places, team).id)
    standing.lessons.set(step.lesson, done(await publishLesson(ctx, incidentId, { places })))
  },
  'read-lesson': async (ctx, step, standing) => {
    done(await answerLesson(ctx, found(standing.lessons, step.lesson), step.answer))
  },
  'tell-reporter': async (ctx, step, standing) => {
    const incidentId = found(standing.records, step.record)
    done(
      await writeOutcome(ctx, { incidentId, reportIds: [reportId(standing, step.report)], text: step.words }),
    )
  },
  'tell-people': async (ctx, step, standing) => {
    const incidentId = found(standing.records, step.record)
    done(await tellPeople(ctx, { incidentId, text: step.words, mayAnswer: step.mayAnswer }))
  },
  'people-answer': async (ctx, step, standing) => {
    const incidentId = found(standing.records, step.record)
    done(await notePeopleAnswer(ctx, { incidentId, from: step.from, text: step.words }))
  },
  close: async (ctx, step, standing) => {
    const incidentId = found(standing.records, step.record)
    done(await closeIncident(ctx, { incidentId, ...(step.reason ? { reason: step.reason } : {}) }))
  },
}

/** Does one step of the plan as the person it names, at the moment it names. */
export function performStep(ctx: Context, step: Step, standing: Standing, doors: Doors): Promise<void> {
  const act = perform[step.do] as (
    ctx: Context,
    step: Step,
    standing: Standing,
    doors: Doors,
  ) => Promise<void>
  return act(ctx, step, standing, doors)
}

function reportId(standing: Standing, report: string) {
  return found(standing.reports, report).id
}

/** The record that making safe opened, or a new one. */
async function recordOf(ctx: Context, report: ReturnType<typeof reportId>) {
  const known = await incidentOfReport(ctx, report)
  return known ? known.id : done(await openIncident(ctx, { reportIds: [report] })).id
}
