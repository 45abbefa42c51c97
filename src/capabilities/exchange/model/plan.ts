import type { PlainDate } from '#platform/time'
import { type DateOrder, dateShape } from './dates/date-shape.ts'
import { type DateOrderDecision, decideDateOrder } from './dates/decide-date-order.ts'
import type { Field } from './fields.ts'
import type { Mapping } from './mapping.ts'
import type { Sheet } from './sheet.ts'
import { from1904, valuesOf } from './sheet-columns.ts'

/** What a person chooses for a dry run, and the day on which it runs. */
export type ImportChoices = {
  readonly today: PlainDate
  /** Date orders chosen by a person, by column number from 0. */
  readonly dateOrders?: Readonly<Record<number, DateOrder>>
  /** The service that rows without one of their own belong to. */
  readonly service?: string
  /** Services and places that exist already; names are compared without regard to case and spaces. */
  readonly known?: {
    readonly services: readonly string[]
    readonly places: readonly { readonly service: string; readonly place: string }[]
  }
}

/** How one date column is read. */
export type ColumnDateOrder = DateOrderDecision & { readonly column: number; readonly heading: string }

/** Everything decided about the columns, before any row is read. */
export type Plan = {
  readonly headings: readonly string[]
  readonly mapping: Mapping
  readonly dateOrders: readonly ColumnDateOrder[]
  readonly orders: Partial<Record<Field, DateOrder>>
  readonly today: PlainDate
  readonly from1904: boolean
  readonly service: string | undefined
  headingOf(field: Field): string
}

/** Decides the order of each date column from its values, and puts together what reading a row needs. */
export function planReading(sheet: Sheet, mapping: Mapping, choices: ImportChoices): Plan {
  const dateOrders = mapping.flatMap((use, column) =>
    use === 'occurredOn' || use === 'reportedOn' ? [orderOf(sheet, column, choices)] : [],
  )
  const orders = Object.fromEntries(dateOrders.map(({ column, order }) => [mapping[column], order]))
  return {
    headings: sheet.headings,
    mapping,
    dateOrders: withOthersTold(dateOrders),
    orders,
    today: choices.today,
    from1904: from1904(sheet),
    service: choices.service,
    headingOf: field => sheet.headings[mapping.indexOf(field)] ?? '',
  }
}

function orderOf(sheet: Sheet, column: number, choices: ImportChoices): ColumnDateOrder {
  const shapes = valuesOf(sheet, column).map(cell => dateShape(cell, from1904(sheet)))
  const decided = decideDateOrder(shapes, choices.today, choices.dateOrders?.[column])
  return { ...decided, column, heading: sheet.headings[column] ?? '' }
}

/** A column that does not tell its order stands beside one that does: the person should know when they differ. */
function withOthersTold(orders: readonly ColumnDateOrder[]): ColumnDateOrder[] {
  const told = orders.find(({ decidedBy, order }) => decidedBy === 'values' && order !== 'dmy')
  return orders.map(each => {
    if (!told || each.decidedBy !== 'usual-in-uk') return each
    const warning = `The column “${told.heading}” is written another way. Please check which is right here.`
    return { ...each, warnings: [...each.warnings, warning] }
  })
}
