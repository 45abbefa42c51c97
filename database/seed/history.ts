import { daysBetween, type PlainDate } from '../../src/platform/time.ts'
import { caseDay } from './case-day.ts'
import { cases } from './cases.data.ts'
import { chanceFrom } from './chance.ts'
import { dayIn, placeFor, timeFor } from './event-moment.ts'
import { type MonthSpan, monthSpan } from './month-span.ts'
import { monthlyCounts } from './monthly-counts.data.ts'
import type { SeedService } from './provider.ts'
import { routineRecord } from './routine-record.ts'
import { serviceOf } from './service-team.ts'
import { services } from './services.data.ts'
import type { Step } from './step.ts'
import { storyDrawer } from './story-drawer.ts'

/** Half of all reports were thanked within so many hours, in the first, second and third year: it got better. */
const usualHoursToThanks = [27, 13, 5] as const

/** Three years of events that need no review, up to the day before the anchor, beside the hand-written cases. */
export function history(anchor: PlainDate): Step[] {
  const written = new Set<string>()
  return services.flatMap(service => serviceHistory(service, anchor, written))
}

function serviceHistory(service: SeedService, anchor: PlainDate, written: Set<string>): Step[] {
  const random = chanceFrom(`quillbrook ${service.key}`)
  const draw = storyDrawer(service.kind, random)
  const counts = monthlyCounts[service.key].flat()
  return counts.flatMap((count, month) => {
    const span = monthSpan(anchor, counts.length - 1 - month)
    const hoursToThanks = usualHoursToThanks[Math.floor(month / 12)] ?? 5
    return Array.from({ length: routineEvents(count, service, span, anchor) }).flatMap((_, index) => {
      const key = `${service.key}/${span.first.slice(0, 7)}-${index + 1}`
      const day = dayIn(span, service, random)
      const drawn = draw(Number(day.slice(5, 7)))
      const place = placeFor(drawn.story, service, random)
      const time = timeFor(drawn.story, service, random)
      const event = { ...drawn, key, service, place, day, time, hoursToThanks, written }
      return routineRecord(event, random)
    })
  })
}

/** The month's events that are not written out by hand; a month that is not over has its share of them. */
function routineEvents(count: number, service: SeedService, span: MonthSpan, anchor: PlainDate): number {
  const byHand = cases.filter(told => {
    const after = daysBetween(span.first, caseDay(told, anchor))
    return serviceOf(told.place).key === service.key && after >= 0 && after < span.days
  })
  return Math.max(0, Math.round(count * span.share) - byHand.length)
}
