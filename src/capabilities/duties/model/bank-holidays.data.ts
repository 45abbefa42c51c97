import type { Nation } from '../reference/rules.ts'

/**
 * Days that recur: Banking and Financial Dealings Act 1971, Schedule 1, with the days proclaimed every year since; for
 * Scotland also the St Andrew's Day Bank Holiday (Scotland) Act 2007. `easter` counts days from Easter Sunday, `nth` Mondays
 * of a month (-1 is the last one), and `on` is a date that gives way to the next free weekday when it falls on a weekend.
 */
type Recurring = { readonly in: readonly Nation[] } & (
  | { readonly easter: number }
  | { readonly month: number; readonly nth: 1 | -1 }
  | { readonly on: string }
)

const everywhere: readonly Nation[] = ['england', 'wales', 'scotland', 'northern_ireland']
const notScotland: readonly Nation[] = ['england', 'wales', 'northern_ireland']

export const recurring: readonly Recurring[] = [
  { on: '01-01', in: everywhere },
  { on: '01-02', in: ['scotland'] },
  { on: '03-17', in: ['northern_ireland'] },
  { easter: -2, in: everywhere },
  { easter: 1, in: notScotland },
  { month: 5, nth: 1, in: everywhere },
  { month: 5, nth: -1, in: everywhere },
  { on: '07-12', in: ['northern_ireland'] },
  { month: 8, nth: 1, in: ['scotland'] },
  { month: 8, nth: -1, in: notScotland },
  { on: '11-30', in: ['scotland'] },
  { on: '12-25', in: everywhere },
  { on: '12-26', in: everywhere },
]

/** Days proclaimed once, from the proclamations as gov.uk/bank-holidays lists them. New ones are added here. */
export const proclaimed: Readonly<Record<string, readonly Nation[]>> = {
  '2026-06-15': ['scotland'],
}
