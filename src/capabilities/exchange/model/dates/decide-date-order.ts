import type { PlainDate } from '#platform/time'
import { countOf } from '../count-of.ts'
import {
  countDateReadings,
  type DateCounts,
  dateEvidence,
  orderNames,
  orders,
} from './count-date-readings.ts'
import type { DateOrder, DateShape } from './date-shape.ts'
import { canBe } from './read-date.ts'
import { seemsTurnedRound, TURNED_ROUND } from './turned-round.ts'

/** How the dates of one column are read, and what in the column says so. */
export type DateOrderDecision = {
  readonly order: DateOrder
  /** The values themselves; the usual order in the UK, as they do not tell; a person; or no value that needs an order. */
  readonly decidedBy: 'values' | 'usual-in-uk' | 'person' | 'nothing-to-decide'
  readonly counts: DateCounts
  /** The evidence, for the person. */
  readonly because: string
  readonly warnings: readonly string[]
}

/** Decides the order of a column's dates from all its values; a person's choice stands above the evidence, which is still told. */
export function decideDateOrder(
  shapes: readonly DateShape[],
  today: PlainDate,
  chosen?: DateOrder,
): DateOrderDecision {
  const decided = decide(shapes, today, chosen)
  return seemsTurnedRound(shapes, today)
    ? { ...decided, warnings: [...decided.warnings, TURNED_ROUND] }
    : decided
}

function decide(shapes: readonly DateShape[], today: PlainDate, chosen?: DateOrder): DateOrderDecision {
  const counts = countDateReadings(shapes, today)
  if (chosen)
    return decision(chosen, 'person', counts, `You chose ${orderNames[chosen]}. ${dateEvidence(counts)}`)
  const best = mostRead(shapes, today)
  if (best.length === orders.length || best.length === 0) return nothingDecides(counts)
  if (best.includes('dmy') && best.length > 1) return usual(counts)
  const order = best[0] ?? 'dmy'
  return decision(order, 'values', counts, `${dateEvidence(counts)} So it is read as ${orderNames[order]}.`)
}

/** The orders in which most of the three-number values are days; day/month first among equals. */
function mostRead(shapes: readonly DateShape[], today: PlainDate): DateOrder[] {
  const asking = shapes.filter(shape => shape.shape === 'numbers')
  const read = orders.map(order => asking.filter(shape => canBe(shape, order, today)).length)
  const most = Math.max(...read)
  return asking.length === 0 ? [] : orders.filter((_, at) => read[at] === most)
}

function nothingDecides(counts: DateCounts): DateOrderDecision {
  const asked = counts.several + counts.none > 0
  if (asked) return usual(counts)
  const because = counts.settled
    ? `All ${countOf(counts.settled, 'value')} can be read in one way only.`
    : 'It holds no dates.'
  return decision('dmy', 'nothing-to-decide', counts, because)
}

function usual(counts: DateCounts): DateOrderDecision {
  const because = `${dateEvidence(counts)} Nothing in the column settles it, so it is read as day/month/year, the usual order in the UK. Change it if this register is written another way.`
  return decision('dmy', 'usual-in-uk', counts, because)
}

function decision(
  order: DateOrder,
  decidedBy: DateOrderDecision['decidedBy'],
  counts: DateCounts,
  because: string,
): DateOrderDecision {
  return { order, decidedBy, counts, because, warnings: warnings(order, counts) }
}

function warnings(order: DateOrder, counts: DateCounts): string[] {
  const only = { dmy: counts.onlyDmy, mdy: counts.onlyMdy, ymd: counts.onlyYmd }
  const others = only.dmy + only.mdy + only.ymd - only[order]
  if (others > 0) return [mixed(others, counts.several)]
  return only[order] === 1 && counts.several > 0
    ? ['Only one value settles the order. Please check that it is no slip.']
    : []
}

/** What can only be the other order is refused, but what could be either may be wrong unseen. */
function mixed(others: number, several: number): string {
  const either = several
    ? ` The ${countOf(several, 'value')} that could be either may then be wrong: please check them.`
    : ''
  return `The column seems to mix two orders: ${countOf(others, 'value')} can only be read another way, and those rows are refused.${either}`
}
