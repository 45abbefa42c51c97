import { addDays, addHours, type Instant, type PlainDate } from '../../src/platform/time.ts'
import type { Case, Owner, Telling } from './case.ts'
import { caseDay } from './case-day.ts'
import { caseLesson } from './case-lesson.ts'
import { caseReview } from './case-review.ts'
import { londonMoment } from './london-moment.ts'
import type { PersonKey } from './provider.ts'
import { leadOf, managerOf, nominatedIndividual, qualityLead, serviceOf } from './service-team.ts'
import type { Step } from './step.ts'

/** What the parts of a case have in common: when its days are, and who does what. */
export interface CaseScene {
  readonly told: Case
  readonly day: PlainDate
  readonly manager: PersonKey
  at(daysAfter: number, time: string): Instant
  owner(job: Owner): PersonKey
  report(index: number): string
}

/** Everything that happens to one hand-written event, as far as it is written; the plan cuts it off at the anchor. */
export function caseSteps(told: Case, anchor: PlainDate): Step[] {
  const scene = sceneOf(told, anchor)
  const tellings = told.tellings.flatMap((telling, index) => tellingSteps(scene, telling, index))
  return [...tellings, ...caseReview(scene), ...caseLesson(scene), ...ending(scene)]
}

function sceneOf(told: Case, anchor: PlainDate): CaseScene {
  const service = serviceOf(told.place).key
  const day = caseDay(told, anchor)
  const owners: Record<Owner, () => PersonKey> = {
    'registered-manager': () => managerOf(service),
    'shift-lead': () => leadOf(service),
    'quality-lead': qualityLead,
    'nominated-individual': nominatedIndividual,
  }
  return {
    told,
    day,
    manager: told.aboutManager ? qualityLead() : managerOf(service),
    at: (daysAfter, time) => londonMoment(addDays(day, daysAfter), time),
    owner: job => owners[job](),
    report: index => `${told.key}#${index + 1}`,
  }
}

const spokenAt = (scene: CaseScene, telling: Telling): Instant =>
  addHours(scene.at(0, scene.told.about), telling.afterHours)

const thankedAt = (scene: CaseScene, telling: Telling): Instant =>
  addHours(spokenAt(scene, telling), telling.thankedAfterHours ?? 4)

function tellingSteps(scene: CaseScene, telling: Telling, index: number): Step[] {
  const { told, manager, report } = scene
  const spoken: Step = {
    at: spokenAt(scene, telling),
    by: telling.by ?? null,
    do: 'speak-up',
    report: report(index),
    place: told.place,
    kind: telling.kind,
    words: telling.words,
    atRiskNow: telling.atRiskNow ?? false,
    occurredOn: scene.day,
    about: told.about,
    how: telling.how,
    ...(telling.name ? { name: telling.name } : {}),
    ...(telling.namedForGood ? { namedForGood: telling.namedForGood } : {}),
    aboutManager: told.aboutManager ?? false,
  }
  if (!telling.thanks) return [spoken, ...withdrawn(scene, telling, index)]
  const at = thankedAt(scene, telling)
  const thanks: Step = { at, by: manager, do: 'thank', report: report(index), words: telling.thanks }
  return [
    spoken,
    thanks,
    ...colleagueThanked(scene, telling, index),
    ...takenUp(scene, telling, index),
    ...thread(scene, telling, index),
    ...withdrawn(scene, telling, index),
  ]
}

function colleagueThanked(scene: CaseScene, telling: Telling, index: number): Step[] {
  if (!telling.colleagueThanked) return []
  const at = addHours(thankedAt(scene, telling), 0.2)
  const { manager: by, report } = scene
  return [{ at, by, do: 'thank-colleague', report: report(index), ...telling.colleagueThanked }]
}

function withdrawn(scene: CaseScene, telling: Telling, index: number): Step[] {
  if (telling.withdrawnAfterHours === undefined) return []
  const at = addHours(spokenAt(scene, telling), telling.withdrawnAfterHours)
  return [{ at, by: null, do: 'withdraw', report: scene.report(index) }]
}

/** The first telling becomes the record; the others join it once it is there. */
function takenUp(scene: CaseScene, telling: Telling, index: number): Step[] {
  const [first] = scene.told.tellings
  if (!first) return []
  const triagedAt = addHours(thankedAt(scene, first), 0.75)
  if (index === 0) return triage(scene, triagedAt)
  const seen = thankedAt(scene, telling)
  const later = [seen, triagedAt].sort().at(-1) ?? triagedAt
  const at = addHours(later, 0.5)
  return [{ at, by: scene.manager, do: 'join', record: scene.told.key, report: scene.report(index) }]
}

function triage({ told, manager, report }: CaseScene, at: Instant): Step[] {
  if (!told.triage) return []
  const safe: Step[] = told.madeSafe
    ? [{ at: addHours(at, -0.5), by: manager, do: 'make-safe', report: report(0), words: told.madeSafe }]
    : []
  const decided: Step = {
    at,
    by: manager,
    do: 'triage',
    record: told.key,
    report: report(0),
    title: told.title,
    kind: told.kind,
    category: told.subcategory.split('.')[0] ?? '',
    subcategory: told.subcategory,
    harm: told.harm,
    response: told.response ?? 'after-action-review',
    words: told.triage,
  }
  return [...safe, decided]
}

function thread(scene: CaseScene, telling: Telling, index: number): Step[] {
  return (telling.thread ?? []).flatMap(({ afterDays, kind, words, reply, photo }): Step[] => {
    const report = scene.report(index)
    const asked: Step = {
      at: scene.at(afterDays, '16:40'),
      by: scene.manager,
      do: 'message',
      report,
      kind: kind ?? (reply ? 'question' : 'news'),
      words,
    }
    if (!reply) return [asked]
    const answer: Step = {
      at: scene.at(afterDays, '21:50'),
      by: telling.by ?? null,
      do: 'reply',
      report,
      words: reply,
      ...(photo ? { photo } : {}),
    }
    return [asked, answer]
  })
}

/** Telling those who told us and those involved, then closing; nothing of it before the last change is checked. */
function ending(scene: CaseScene): Step[] {
  const { told, manager } = scene
  const day = lastCheckDay(told)
  if (day === undefined || !told.people || told.tellings.some(({ outcome }) => !outcome)) return []
  const outcomes = told.tellings.map(
    ({ outcome = '' }, index): Step => ({
      at: scene.at(day + 1, `1${index}:15`),
      by: manager,
      do: 'tell-reporter',
      record: told.key,
      report: scene.report(index),
      words: outcome,
    }),
  )
  return [
    ...outcomes,
    ...toldPeople(scene, day),
    { at: scene.at(day + 6, '16:05'), by: manager, do: 'close', record: told.key },
  ]
}

function toldPeople({ told, manager, at }: CaseScene, day: number): Step[] {
  if (!told.people) return []
  const { to, words, answer } = told.people
  const mayAnswer = `Tell any of us, ring ${serviceOf(told.place).phone}, or write on the back of this page.`
  const letter: Step = {
    at: at(day + 2, '11:30'),
    by: manager,
    do: 'tell-people',
    record: told.key,
    to,
    words,
    mayAnswer,
  }
  if (!answer) return [letter]
  return [
    letter,
    { at: at(day + 5, '15:20'), by: manager, do: 'people-answer', record: told.key, from: to, words: answer },
  ]
}

/** The last day on which something was checked, or undefined while a change has no check. */
function lastCheckDay(told: Case): number | undefined {
  const days = (told.review?.changes ?? []).map(({ check }) => check?.afterDays)
  const checked = days.filter(day => day !== undefined)
  return checked.length > 0 && checked.length === days.length ? Math.max(...checked) : undefined
}
