import type { FeedbackPromise, PromisedHours } from '#capabilities/organisation'
import { addHours, type Instant } from '#platform/time'

/** What one reporter has heard from us, and when. */
export type Heard = {
  toldAt: Instant
  /** Of toldAt only the day is known: the clocks run from its end. */
  toldToDay: boolean
  thankedAt: Instant | null
  /** The first question, news, finding, change, reason or outcome. */
  firstNewsAt: Instant | null
  /** When they were last told why it takes longer. */
  reasonAt: Instant | null
  outcomeAt: Instant | null
}

export type Owed = { promise: FeedbackPromise; dueAt: Instant }

type Row = {
  promise: FeedbackPromise
  isKept: (heard: Heard) => boolean
  /** From when its time runs. */
  from: (heard: Heard) => Instant
  why: string
}

/** What keeps each promise and from when it runs, the most human first. */
const clock: readonly Row[] = [
  {
    promise: 'thanks',
    isKept: heard => heard.thankedAt !== null,
    from: toldBy,
    why: 'Nothing but a thank-you from a person thanks.',
  },
  {
    promise: 'first-news',
    isKept: heard => heard.firstNewsAt !== null || heard.outcomeAt !== null,
    from: toldBy,
    why: 'Thanks are no news: they say nothing of what was told.',
  },
  {
    promise: 'outcome',
    isKept: heard => heard.outcomeAt !== null,
    from: heard => later(heard.reasonAt, toldBy(heard)),
    why: 'A reason for taking longer is worth one more round of waiting, not silence for ever.',
  },
]

function toldBy({ toldAt, toldToDay }: Heard): Instant {
  return toldToDay ? addHours(toldAt, 24) : toldAt
}

function later(one: Instant | null, other: Instant): Instant {
  return one !== null && one > other ? one : other
}

/** What is still owed to a reporter and by when. Where somebody is told to the hour, it runs from the start of that hour. */
export function owedTo(heard: Heard, hours: PromisedHours): Owed[] {
  return clock
    .filter(row => !row.isKept(heard))
    .map(row => ({ promise: row.promise, dueAt: addHours(row.from(heard), hours[row.promise]) }))
}

/** The promise that is late, if any: of several the most human one, which the others follow. */
export function overdueFor(heard: Heard, hours: PromisedHours, now: Instant): Owed | undefined {
  return owedTo(heard, hours).find(owed => owed.dueAt < now)
}
