import type { PlainDate } from '#platform/time'
import { dateShape } from './dates/date-shape.ts'
import { type DateFault, type ReadDate, readDate } from './dates/read-date.ts'
import { readTime } from './dates/read-time.ts'
import type { Field } from './fields.ts'
import type { Gathered } from './gather-cells.ts'
import type { Plan } from './plan.ts'

export type RowDates = {
  readonly occurredOn: PlainDate | null
  readonly occurredAt: string | null
  readonly reportedOn: PlainDate | null
}
export type DateRefusal = { readonly fault: DateFault; readonly said: string; readonly heading: string }

/** Reads when it happened and when it was reported; the first date that cannot be refuses the row. */
export function readRowDates(row: Gathered, plan: Plan): RowDates | DateRefusal {
  const occurred = readField('occurredOn', row, plan)
  if ('fault' in occurred) return occurred
  const reported = readField('reportedOn', row, plan)
  if ('fault' in reported) return reported
  const time = row.text('occurredAt')
  return {
    occurredOn: occurred.date,
    occurredAt: (time ? readTime(time) : null) ?? occurred.time,
    reportedOn: reported.date,
  }
}

function readField(
  field: Extract<Field, 'occurredOn' | 'reportedOn'>,
  row: Gathered,
  plan: Plan,
): ReadDate | DateRefusal {
  const said = row.text(field) ?? ''
  const read = readDate(dateShape(said, plan.from1904), plan.orders[field] ?? 'dmy', plan.today)
  return typeof read === 'string' ? { fault: read, said: said.trim(), heading: plan.headingOf(field) } : read
}
