import type { PlainDate } from '../../src/platform/time.ts'
import type { Chance } from './chance.ts'
import { eventDetails } from './event-details.ts'
import { triageNotes } from './phrases.data.ts'
import type { PersonKey, SeedPlace, SeedService } from './provider.ts'
import { say } from './say.ts'
import { managerOf, qualityLead } from './service-team.ts'
import type { DrawnStory } from './story-drawer.ts'
import type { Harm } from './vocabulary.ts'
import { weekdayName } from './working-hours.ts'

/** One event for which a story, a place and a time have been drawn. */
export interface RoutineEvent extends DrawnStory {
  readonly key: string
  readonly service: SeedService
  readonly place: SeedPlace
  readonly day: PlainDate
  readonly time: string
  /** What people have written so far; nobody writes the same words as another. */
  readonly written: Set<string>
  /** Hours within which half of all reports were thanked at that time. */
  readonly hoursToThanks: number
}

/** What all the texts and steps of one event share. */
export interface RoutineScene {
  readonly event: RoutineEvent
  readonly random: Chance
  readonly harm: Harm
  /** Why no further review: written at triage, and again as the reason for closing. */
  readonly triageNote: string
  /** The person the event is about and someone close to them. */
  readonly people: string
  /** Who looks after it: the service's manager, or the quality lead when it is about that manager. */
  readonly manager: PersonKey
  report(number: number): string
  /** Says a text of this event, as it follows from the way it was told. */
  told(template: string): string
}

export function routineScene(event: RoutineEvent, random: Chance): RoutineScene {
  const { story, service, place, day, time } = event
  const details = eventDetails(random, { kind: service.kind, place }, { time, weekday: weekdayName(day) })
  const harmChoice = random.whole(0, story.harm.length - 1)
  return {
    event,
    random,
    harm: story.harm[harmChoice] ?? ['none', 'none'],
    triageNote: random.pick(triageNotes[story.kind]),
    people: say(random.chance(0.6) ? '[Theperson] and [her] [relative]' : '[Theperson]', details),
    manager: story.aboutManager ? qualityLead() : managerOf(service.key),
    report: number => `${event.key}#${number + 1}`,
    told: template =>
      say(template, { ...details, choices: { ...details.choices, t: event.telling, h: harmChoice } }),
  }
}
