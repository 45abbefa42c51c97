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
  /** Cells that say more than the date or time read from them; kept beside the record, so that nothing is lost. */
  readonly saysMore: readonly Kept[]
}
export type Kept = { readonly heading: string; readonly text: string }
export type DateRefusal = { readonly fault: DateFault; readonly said: string; readonly heading: string }

/** Reads when it happened and when it was reported; the first date that cannot be refuses the row. */
export function readRowDates(row: Gathered, plan: Plan): RowDates | DateRefusal {
  const occurred = readDateField('occurredOn', row, plan)
  if ('fault' in occurred) return occurred
  const reported = readDateField('reportedOn', row, plan)
  if ('fault' in reported) return reported
  const time = readTimeField(row, plan)
  return {
    occurredOn: occurred.date,
    occurredAt: time.time ?? occurred.time,
    reportedOn: reported.date,
    saysMore: [...occurred.saysMore, ...time.saysMore, ...reported.saysMore],
  }
}

type Read<T> = T & { readonly saysMore: readonly Kept[] }

function readDateField(
  field: Extract<Field, 'occurredOn' | 'reportedOn'>,
  row: Gathered,
  plan: Plan,
): Read<ReadDate> | DateRefusal {
  const said = row.text(field)?.trim() ?? ''
  const heading = plan.headingOf(field)
  const shape = dateShape(said, plan.from1904)
  const read = readDate(shape, plan.orders[field] ?? 'dmy', plan.today)
  if (typeof read === 'string') return { fault: read, said, heading }
  const more = shape.shape === 'unknown' || ('note' in shape && shape.note !== undefined)
  return { ...read, saysMore: more ? [{ heading, text: said }] : [] }
}

function readTimeField(row: Gathered, plan: Plan): Read<{ readonly time: string | null }> {
  const said = row.text('occurredAt')?.trim() ?? ''
  const time = readTime(said)
  const unread = time === null && said !== ''
  return { time, saysMore: unread ? [{ heading: plan.headingOf('occurredAt'), text: said }] : [] }
}
