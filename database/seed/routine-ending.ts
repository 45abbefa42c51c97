import { addDays, addHours, dayOf, type Instant } from '../../src/platform/time.ts'
import { londonMoment } from './london-moment.ts'
import { againOutcomes, toSeveral, toThePeople } from './phrases.data.ts'
import type { RoutineScene } from './routine-scene.ts'
import type { Step } from './step.ts'
import { inTheOffice } from './working-hours.ts'

/** The end of it, some days after `after`. A few wait long for news, as in life: that is what "owed news" is for. */
export function routineEnding(scene: RoutineScene, tellings: number, after: Instant): Step[] {
  const { event, random, manager: by } = scene
  const days = random.whole(3, 17) * (random.chance(0.06) ? 4 : 1)
  const at = inTheOffice(addHours(londonMoment(addDays(dayOf(after), days), '09:00'), random.next() * 8))
  const people = inTheOffice(addHours(at, 1 + random.next() * 20))
  return [
    ...outcomes(scene, tellings, at),
    { at: people, by, do: 'tell-people', record: event.key, ...toPeople(scene) },
    { at: addHours(people, 0.3), by, do: 'close', record: event.key, reason: scene.triageNote },
  ]
}

function outcomes(
  { event, random, manager: by, told, report }: RoutineScene,
  tellings: number,
  at: Instant,
): Step[] {
  // The second time, "there is one list now" would say that the first change had done nothing.
  const again = event.again && event.story.wholeService && random.chance(0.85)
  const outcome = told(again ? random.pick(againOutcomes) : event.story.outcome)
  const words = tellings > 1 ? `${random.pick(toSeveral)}${outcome}` : outcome
  return Array.from({ length: tellings }, (_, number) => ({
    at: addHours(at, number / 10),
    by,
    do: 'tell-reporter',
    record: event.key,
    report: report(number),
    words,
  }))
}

const toPeople = ({ event, random, told, people }: RoutineScene) => ({
  to: event.story.to ?? people,
  words: random.pick(toThePeople) + told(event.story.people),
  mayAnswer: `Tell any of us, ring ${event.service.phone}, or write on the back of this page.`,
})
