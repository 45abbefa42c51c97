import type { DeadlineKind } from '../reference/rules.ts'

/** A point of a clock at which those who can decide are reminded, once. */
export const reminderPoints = ['at-once', 'half', 'soon', 'overdue'] as const
export type ReminderPoint = (typeof reminderPoints)[number]

type Row = {
  /** Whether the duty itself is law, whoever sets the number: then what is still to be found out is reminded of as well. */
  law: boolean
  /** Whether no time is given to begin with: a reminder as soon as it is indicated. */
  atOnce: boolean
}

/** Of what kinds of duty somebody is reminded, and from when. */
export const remindedKinds: Readonly<Record<DeadlineKind, Row>> = {
  statutory: { law: true, atOnce: false },
  without_delay: { law: true, atOnce: true },
  as_soon_as_reasonably_practicable: { law: true, atOnce: true },
  statutory_no_number: { law: true, atOnce: true },
  immediate: { law: false, atOnce: true },
  guidance: { law: false, atOnce: false },
  local_policy: { law: false, atOnce: false },
  contractual: { law: false, atOnce: false },
  good_practice: { law: false, atOnce: false },
  voluntary: { law: false, atOnce: false },
  contractual_or_voluntary: { law: false, atOnce: false },
}

/** "Soon" is the last tenth of a clock, and never less than two hours or more than a day before its end. */
export const soonIs = { part: 1 / 10, leastHours: 2, mostHours: 24 } as const
