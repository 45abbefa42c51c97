import { addDays, addHours } from '../../src/platform/time.ts'
import type { CaseChange, CaseReview } from './case.ts'
import type { CaseScene } from './case-steps.ts'
import type { Step } from './step.ts'
import type { KeyQuestionId } from './vocabulary.ts'

/** The review of a case and the changes that came of it, with their checks. */
export function caseReview(scene: CaseScene): Step[] {
  const { review } = scene.told
  if (!review) return []
  return [
    ...happened(scene, review),
    ...howWorkIsSetUp(scene, review),
    ...found(scene, review),
    ...changes(scene, review),
  ]
}

/** Minutes later, for writing one thing after another. */
const then = (at: ReturnType<CaseScene['at']>, index: number, minutes = 6) =>
  addHours(at, (index * minutes) / 60)

function happened({ told, day, at }: CaseScene, { reviewer, openedAfterDays, timeline }: CaseReview): Step[] {
  const opened = at(openedAfterDays, '14:00')
  const entries = timeline.map(
    ([daysFromEvent, about, words, known], index): Step => ({
      at: then(opened, index + 1, 4),
      by: reviewer,
      do: 'timeline',
      record: told.key,
      on: addDays(day, daysFromEvent),
      about,
      words,
      source: known ? 'Found out afterwards; the people there did not know' : 'Accounts and notes of the day',
    }),
  )
  return [{ at: opened, by: reviewer, do: 'open-review', record: told.key }, ...entries]
}

function howWorkIsSetUp({ told, at }: CaseScene, review: CaseReview): Step[] {
  const { reviewer: by, openedAfterDays: opened, questions, factors = [], wentWell = [] } = review
  const record = told.key
  const answers = Object.entries(questions ?? {}).map(
    ([question, [answer, words]], index): Step => ({
      at: then(at(opened + 1, '10:30'), index),
      by,
      do: 'key-question',
      record,
      question: question as KeyQuestionId,
      answer,
      words,
    }),
  )
  const noted = factors.map(
    ([factor, relevance, evidence], index): Step => ({
      at: then(at(opened + 1, '14:00'), index),
      by,
      do: 'factor',
      record,
      factor,
      relevance,
      evidence,
    }),
  )
  if (wentWell.length === 0) return [...answers, ...noted]
  const words = wentWell.join('\n')
  return [...answers, ...noted, { at: at(opened + 1, '15:30'), by, do: 'went-well', record, words }]
}

function found({ told, at }: CaseScene, { reviewer, openedAfterDays, findings = [] }: CaseReview): Step[] {
  if (findings.length === 0) return []
  const record = told.key
  const recorded = findings.map(
    ({ condition, effect, factors }, index): Step => ({
      at: then(at(openedAfterDays + 3, '10:00'), index),
      by: reviewer,
      do: 'finding',
      record,
      finding: findingKey(record, index),
      condition,
      effect,
      words: `${condition}: this ${effect}.`,
      factors,
    }),
  )
  return [...recorded, { at: at(openedAfterDays + 3, '12:00'), by: reviewer, do: 'finish-review', record }]
}

const findingKey = (record: string, index: number): string => `${record}/finding-${index + 1}`

/** The changes are agreed together, on the day after the findings; then each goes its own way. */
function changes(scene: CaseScene, review: CaseReview): Step[] {
  const { changes: agreed = [], openedAfterDays } = review
  if (agreed.length === 0) return []
  const finished = then(scene.at(openedAfterDays + 4, '11:00'), agreed.length + 1)
  return [
    ...agreed.flatMap((change, index) => changeSteps(scene, review, change, index)),
    { at: finished, by: scene.manager, do: 'finish-agreeing', record: scene.told.key },
  ]
}

function changeSteps(scene: CaseScene, review: CaseReview, change: CaseChange, index: number): Step[] {
  const { told, day, at, owner } = scene
  const record = told.key
  const key = `${record}/change-${index + 1}`
  const agreed: Step = {
    at: then(at(review.openedAfterDays + 4, '11:00'), index),
    by: scene.manager,
    do: 'agree-change',
    record,
    change: key,
    finding: findingKey(record, change.finding),
    title: change.title,
    words: change.words,
    action: change.action,
    owner: owner(change.owner),
    due: addDays(day, change.dueAfterDays),
    measure: change.measure,
    baseline: change.baseline,
    recheckOn: addDays(day, Math.max(change.check?.afterDays ?? 0, change.dueAfterDays + 28)),
  }
  return [agreed, ...doneAndChecked(scene, change, key, index)]
}

function doneAndChecked(
  { told, at, owner }: CaseScene,
  change: CaseChange,
  key: string,
  index: number,
): Step[] {
  const { done, check } = change
  if (!done) return []
  const by = owner(change.owner)
  const record = told.key
  const finished: Step = {
    at: then(at(done.afterDays, '15:00'), index),
    by,
    do: 'change-done',
    record,
    change: key,
    words: done.words,
  }
  if (!check) return [finished]
  const { afterDays, ...result } = check
  // Looked at by someone other than the owner: "effective" is not the owner's call.
  const checker = by === 'anjali-raghunathan' ? 'tomasz-wisniewski' : 'anjali-raghunathan'
  return [
    finished,
    {
      at: then(at(afterDays, '11:00'), index),
      by: checker,
      do: 'check-result',
      record,
      change: key,
      ...result,
    },
  ]
}
