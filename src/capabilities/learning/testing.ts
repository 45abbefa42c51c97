import type { PublicDoor } from '#capabilities/reporting'
import { aRecordToChange, done, type Provider } from '../improvement/testing.ts'
import { publishLesson } from './commands/publish-lesson.ts'
import { writeLesson } from './commands/write-lesson.ts'
import type { LessonId, LessonWords } from './lesson.ts'

export { aProvider, aRecord, aRecordToChange, done, type Provider } from '../improvement/testing.ts'

/** A lesson that fits, unless the test says otherwise. */
export function aLesson(words: Partial<LessonWords> = {}): LessonWords {
  return {
    title: 'Charged before the shift',
    happened: 'A person waited forty minutes because the hoist battery was flat.',
    learnt: 'The charging list hung where nights could not see it.',
    changed: 'The chargers and the list hang in the store on the unit.',
    onShift: 'Look at the light on the charger.\nSwap the battery at handover.',
    question: 'The charger blinks red at ten at night. What do you do?',
    answers: ['Swap the battery now', 'Leave it for the early shift', 'Write it in the book'],
    best: 0,
    why: 'The early shift needs it before it can charge again.',
    ...words,
  }
}

/** A lesson written and shared from a record of its own; one about a manager is the quality lead's. */
export async function aSharedLesson(
  door: PublicDoor,
  provider: Provider,
  what: { places?: string[]; aboutManager?: boolean; words?: Partial<LessonWords> } = {},
) {
  const { aboutManager = false, places = [provider.places.ash] } = what
  const incident = await aRecordToChange(door, provider, { aboutManager })
  const by = aboutManager ? 'quality-lead' : 'registered-manager'
  const id: LessonId = await provider.as(by, async ctx => {
    done(await writeLesson(ctx, incident.id, aLesson(what.words)))
    return done(await publishLesson(ctx, incident.id, { places, sensitiveConfirmed: 'yes' }))
  })
  return { id, incident }
}
