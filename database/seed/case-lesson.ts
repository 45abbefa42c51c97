import { addHours } from '../../src/platform/time.ts'
import type { CaseScene } from './case-steps.ts'
import type { PlaceKey } from './provider.ts'
import { teamAt } from './service-team.ts'
import type { Step } from './step.ts'
import { whenAwake } from './working-hours.ts'

/** The lesson of a case, and who has read it: nearly all within ten days, most of them with the right answer. */
export function caseLesson(scene: CaseScene): Step[] {
  const { lesson, review, key: record } = scene.told
  if (!lesson || !review) return []
  const { afterDays, ...page } = lesson
  const key = `${record}/lesson`
  const at = scene.at(afterDays, '09:30')
  const published: Step = { at, by: review.reviewer, do: 'publish-lesson', record, lesson: key, ...page }
  return [published, ...readers(lesson.teams).map((reader, index) => readStep(scene, reader, index))]
}

/** One in six has not opened it yet, so that reach is worth looking at. */
const readers = (teams: readonly PlaceKey[]): string[] => {
  const everyone = new Set(teams.flatMap(team => teamAt(team).map(({ key }) => key)))
  return [...everyone].filter((_, index) => index % 6 !== 5)
}

function readStep({ told, at }: CaseScene, by: string, index: number): Step {
  const { afterDays = 0, right = 0, answers = [] } = told.lesson ?? {}
  const answer = index % 5 === 3 ? (right + 1) % answers.length : right
  const when = whenAwake(addHours(at(afterDays, '13:05'), index * 21.3))
  return { at: when, by, do: 'read-lesson', lesson: `${told.key}/lesson`, answer }
}
