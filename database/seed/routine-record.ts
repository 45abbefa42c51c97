import { addHours, type Instant } from '../../src/platform/time.ts'
import type { Chance } from './chance.ts'
import { alsoThanks, exchanges } from './phrases.data.ts'
import { routineEnding } from './routine-ending.ts'
import { type RoutineEvent, type RoutineScene, routineScene } from './routine-scene.ts'
import { routineTelling } from './routine-telling.ts'
import { routineThanks } from './routine-thanks.ts'
import { leadOf } from './service-team.ts'
import type { Step } from './step.ts'
import { inTheOffice, whenAwake } from './working-hours.ts'

/** Everything that happens to one event that needs no review, from telling us to closing. */
export function routineRecord(event: RoutineEvent, random: Chance): Step[] {
  const scene = routineScene(event, random)
  const { story } = event
  const first = routineTelling(scene, 0)
  const thanks = routineThanks(scene, first)
  const looked = triaged(scene, thanks.at)
  const second = random.chance(story.aboutManager ? 0 : 0.05) ? joined(scene, looked.at) : []
  const asked = random.chance(story.kind === 'good-care' ? 0.03 : 0.09)
    ? askedAndAnswered(scene, first, thanks.at)
    : []
  const between = [looked, ...second, ...asked]
  const last =
    between
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? looked.at
  const tellings = second.length > 0 ? 2 : 1
  return [first, ...madeSafe(scene, first.at), thanks, ...between, ...routineEnding(scene, tellings, last)]
}

// A record in which somebody is at risk cannot be triaged until this is said, whatever the hour.
function madeSafe({ event, random, report }: RoutineScene, after: Instant): Step[] {
  const { madeSafe: words } = event.story
  if (!words) return []
  const at = addHours(after, 0.1 + random.next() * 0.35)
  return [{ at, by: leadOf(event.service.key), do: 'make-safe', report: report(0), words }]
}

function triaged(
  { event, random, manager, report, told, harm, triageNote }: RoutineScene,
  after: Instant,
): Step {
  const { story } = event
  return {
    at: inTheOffice(addHours(after, 0.2 + random.next() * 6)),
    by: manager,
    do: 'triage',
    record: event.key,
    report: report(0),
    title: told(story.title),
    kind: story.kind,
    category: story.subcategory.split('.')[0] ?? '',
    subcategory: story.subcategory,
    harm,
    response: 'no-further-review',
    words: triageNote,
  }
}

function joined(scene: RoutineScene, triagedAt: Instant): Step[] {
  const spoken = routineTelling(scene, 1)
  const thanks = routineThanks(scene, spoken, scene.random.pick(alsoThanks))
  const later = [thanks.at, triagedAt].sort().at(-1) ?? triagedAt
  const at = inTheOffice(addHours(later, 0.5))
  return [
    spoken,
    thanks,
    { at, by: scene.manager, do: 'join', record: scene.event.key, report: spoken.report },
  ]
}

function askedAndAnswered(
  { random, manager }: RoutineScene,
  spoken: Step & { do: 'speak-up' },
  after: Instant,
): Step[] {
  const [question, reply] = random.pick(exchanges)
  const { report } = spoken
  const at = inTheOffice(addHours(after, 2 + random.next() * 20))
  const answeredAt = whenAwake(addHours(at, 3 + random.next() * 30))
  return [
    { at, by: manager, do: 'message', report, kind: 'question', words: question },
    { at: answeredAt, by: spoken.by, do: 'reply', report, words: reply },
  ]
}
