import type { DayPart } from '../../src/platform/time.ts'
import type { Chance } from './chance.ts'
import type { SeedPlace, ServiceKind } from './provider.ts'
import type { Details } from './say.ts'
import { settings } from './settings.data.ts'

const partOf = (hour: number): DayPart => {
  if (hour < 6) return 'night'
  if (hour < 12) return 'morning'
  return hour < 18 ? 'afternoon' : 'evening'
}

const mealNear = (hour: number): string => {
  if (hour < 11) return 'breakfast'
  if (hour < 15) return 'lunch'
  return hour < 19 ? 'tea' : 'supper'
}

/** A time as people write it: 22:10, 10.10pm, about 10pm. */
const spoken = (time: string, random: Chance): string => {
  const [hour = '0', minute = '00'] = time.split(':')
  const ofTwelve = Number(hour) % 12 || 12
  const half = Number(hour) < 12 ? 'am' : 'pm'
  return random.pick([time, `${ofTwelve}.${minute}${half}`, `about ${ofTwelve}${half}`])
}

const later = (time: string, minutes: number): string => {
  const [hour = '0', minute = '0'] = time.split(':')
  const total = Math.min(Number(hour) * 60 + Number(minute) + minutes, 23 * 60 + 55)
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

const pronouns = (random: Chance): Record<string, string> =>
  random.chance(0.62)
    ? { she: 'she', her: 'her', them: 'her', herself: 'herself' }
    : { she: 'he', her: 'his', them: 'him', herself: 'himself' }

/** The details of one event: who, where and when in the words of the place, and choices shared by all its texts. */
export function eventDetails(
  random: Chance,
  where: { readonly kind: ServiceKind; readonly place: SeedPlace },
  when: { readonly time: string; readonly weekday: string },
): Details {
  const setting = settings[where.kind]
  const rooms = where.place.rooms
  const hour = Number(when.time.slice(0, 2))
  return {
    random,
    choices: { a: random.whole(0, 11), b: random.whole(0, 11) },
    slots: {
      ...pronouns(random),
      person: random.pick(setting.person),
      theperson: setting.theperson,
      people: setting.people,
      senior: setting.senior,
      relative: random.pick(setting.relatives),
      room: rooms ? `${setting.room} ${random.whole(...rooms)}` : random.pick(setting.elsewhere),
      lent: random.pick(setting.lent),
      time: spoken(when.time, random),
      later: spoken(later(when.time, random.whole(45, 100)), random),
      part: partOf(hour),
      meal: mealNear(hour),
      day: when.weekday,
    },
  }
}
