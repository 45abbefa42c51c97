import { addHours } from '../../src/platform/time.ts'
import { londonMoment } from './london-moment.ts'
import { alsoThere, endings, openings, typedNames } from './phrases.data.ts'
import type { RoutineScene } from './routine-scene.ts'
import { workersNear } from './service-team.ts'
import type { Step } from './step.ts'

type SpeakingUp = Extract<Step, { do: 'speak-up' }>

/** Somebody tells us: mostly before the shift ends, some on their next day. The first tells the story. */
export function routineTelling(scene: RoutineScene, number: number): SpeakingUp {
  const { event, random } = scene
  const { story } = event
  const template = number === 0 ? (story.tellings[event.telling] ?? '') : random.pick(alsoThere)
  const hours = random.chance(0.12) ? random.whole(12, 30) : random.next() * 5 + 0.4
  return {
    at: addHours(londonMoment(event.day, event.time), hours + number * 7),
    ...teller(scene),
    do: 'speak-up',
    report: scene.report(number),
    place: event.place.key,
    kind: random.chance(0.08) ? 'not-sure' : story.told,
    words: ownWords(scene, template),
    atRiskNow: story.madeSafe !== undefined,
    occurredOn: event.day,
    about: event.time,
    aboutManager: story.aboutManager ?? false,
  }
}

function teller({ event, random }: RoutineScene): Pick<SpeakingUp, 'by' | 'how' | 'name'> {
  const lot = event.story.aboutManager ? 0 : random.next()
  if (lot < 0.38) return { by: null, how: 'anonymous' }
  if (lot < 0.58) return { by: null, how: 'name-given', name: random.pick(typedNames) }
  return { by: random.pick(workersNear(event.place.key)).key, how: 'named' }
}

function ownWords({ random, event, told }: RoutineScene, template: string): string {
  for (let attempt = 0; attempt < 12; attempt++) {
    const opening = random.chance(0.12 + attempt / 10) ? random.pick(openings) : ''
    const ending = random.chance(0.14 + attempt / 10) ? random.pick(endings) : ''
    const words = opening + told(template) + ending
    if (event.written.has(words)) continue
    event.written.add(words)
    return words
  }
  throw new Error(`Too few ways to tell ${event.story.key}`)
}
