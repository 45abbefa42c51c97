import { addDays, type DayPart, type PlainDate } from '../../src/platform/time.ts'
import type { Chance } from './chance.ts'
import type { MonthSpan } from './month-span.ts'
import type { PlaceKey, SeedPlace, SeedService } from './provider.ts'
import type { Story } from './story.ts'
import { weekdayOf } from './working-hours.ts'

/** A day of the month on which the service is open. */
export function dayIn({ first, days }: MonthSpan, service: SeedService, random: Chance): PlainDate {
  const day = addDays(first, random.whole(0, Math.max(0, days - 1)))
  const sinceFriday = { 6: 1, 0: 2 }[weekdayOf(day)] ?? 0
  if (service.kind !== 'day-service' || sinceFriday === 0) return day
  const friday = addDays(day, -sinceFriday)
  return friday < first ? first : friday
}

/** Where it happened: the only place where it can, or one of the places where people are looked after. */
export function placeFor(story: Story, service: SeedService, random: Chance): SeedPlace {
  const only: PlaceKey = `${service.key}/${story.place ?? ''}`
  const named = service.places.find(({ key }) => key === only)
  return named ?? random.pick(service.places.filter(({ kind }) => kind !== 'other'))
}

type Hours = Readonly<Partial<Record<DayPart, readonly [from: number, to: number]>>>

const roundTheClock: Hours = { night: [0, 5], morning: [7, 11], afternoon: [12, 17], evening: [18, 22] }
const byDay: Hours = { morning: [7, 11], afternoon: [12, 17], evening: [18, 22] }
const officeHours: Hours = { morning: [9, 11], afternoon: [12, 15] }

const openHours = ({ kind }: SeedService): Hours => {
  if (kind === 'day-service') return officeHours
  return kind === 'home-care' ? byDay : roundTheClock
}

/** A time of day (HH:MM) at which the story happens and the service is open. */
export function timeFor(story: Story, service: SeedService, random: Chance): string {
  const open = openHours(service)
  const spans = story.when.flatMap(part => (open[part] ? [open[part]] : []))
  const hour = random.whole(...(story.hours ?? random.pick(spans.length > 0 ? spans : [[9, 11] as const])))
  return `${String(hour).padStart(2, '0')}:${String(random.whole(0, 11) * 5).padStart(2, '0')}`
}
