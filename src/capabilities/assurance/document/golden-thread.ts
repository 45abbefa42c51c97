import type { Change } from '#capabilities/improvement'
import type { Lesson, TeamReach } from '#capabilities/learning'
import type { KeptMessage, Report } from '#capabilities/reporting'
import type { Review } from '#capabilities/review'
import type { Incident, PastMove, PeopleAnswer } from '#capabilities/triage'

/** Everything about one record, as the person who asks may see it. */
export type Gathered = {
  incident: Incident
  serviceName: string
  placeText: string
  told: { report: Report; messages: KeptMessage[] }[]
  answers: PeopleAnswer[]
  moves: PastMove[]
  review: Review | undefined
  changes: Change[]
  /** Why nothing had to change, where nothing did. */
  noChangeReason: string
  lessons: { lesson: Lesson; reach: TeamReach[] }[]
}

/** One sentence of evidence and the record it comes from. */
export type Statement = { text: string; when: string; record: string }

export type ThreadSection = { title: string; lead: string; statements: Statement[]; nothing: string }

/** The golden thread of one record: report, response, factor, change, result, told; every statement with its record. */
export type GoldenThread = {
  title: string
  reference: string
  kind: string
  where: string
  occurred: string
  state: string
  sections: ThreadSection[]
}
