import type { Id } from '#platform/ids'
import type { Instant } from '#platform/time'

export type LessonId = Id<'lesson'>

/** The words of a lesson. Its answers are two to four, and `best` is the place of the best one among them. */
export type LessonWords = {
  title: string
  happened: string
  learnt: string
  changed: string
  /** One line for each thing to do. */
  onShift: string
  question: string
  answers: string[]
  best: number
  why: string
}

/** A lesson without where it comes from. A draft has no `publishedAt`; one that a later version replaced has `supersededAt`. */
export type Lesson = LessonWords & {
  id: LessonId
  seriesId: Id<'series'>
  version: number
  publishedAt: Instant | null
  supersededAt: Instant | null
  revision: number
}

/** A published lesson as one person meets it. */
export type LessonToRead = Lesson & {
  /** Sent to a team that they belong to. */
  forMe: boolean
  /** The answer that they gave; null until they read it. */
  given: number | null
}
