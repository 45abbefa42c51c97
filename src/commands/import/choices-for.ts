import { columnUse, dateOrder, type Prepared, type RegisterChoices } from '#capabilities/exchange'
import { nations, serviceKinds } from '#capabilities/organisation'
import type { ImportArguments } from './read-arguments.ts'

/** The choices about the reading itself, which come before the columns are known. */
export function readingChoices({ sheet, headerRow }: ImportArguments): RegisterChoices {
  return {
    ...(sheet === undefined ? {} : { sheetName: sheet }),
    ...(headerRow === undefined ? {} : { headerRow }),
  }
}

/** All choices, with columns found by their headings; a sentence when one names nothing that we know. */
export function choicesFor(given: ImportArguments, { run }: Prepared): RegisterChoices | string {
  const headings = run.columns.map(column => column.heading)
  const mapping = run.columns.map(column => column.use)
  for (const [heading, use] of given.uses) {
    const at = columnNamed(headings, heading)
    const known = columnUse.safeParse(use)
    if (at === undefined) return unknownColumn(heading, headings)
    if (!known.success) return `“${use}” is no field. The fields are: ${columnUse.options.join(', ')}.`
    mapping[at] = known.data
  }
  const dateOrders = ordersFor(given, headings)
  if (typeof dateOrders === 'string') return dateOrders
  const newServices = newServicesFor(given)
  if (typeof newServices === 'string') return newServices
  return {
    ...readingChoices(given),
    mapping,
    dateOrders,
    ...(given.service ? { service: given.service } : {}),
    ...(newServices ? { newServices } : {}),
    leaveOutKnownReferences: given.leaveOutKnown,
  }
}

function ordersFor(
  { dates }: ImportArguments,
  headings: readonly string[],
): NonNullable<RegisterChoices['dateOrders']> | string {
  const orders: NonNullable<RegisterChoices['dateOrders']> = {}
  for (const [heading, order] of dates) {
    const at = columnNamed(headings, heading)
    const known = dateOrder.safeParse(order)
    if (at === undefined) return unknownColumn(heading, headings)
    if (!known.success) return `“${order}” is no order of dates: use ${dateOrder.options.join(', ')}.`
    orders[at] = known.data
  }
  return orders
}

function newServicesFor({ kind, nation }: ImportArguments) {
  if (kind === undefined && nation === undefined) return undefined
  if (kind !== undefined && !(kind in serviceKinds))
    return `“${kind}” is no kind of service: use ${Object.keys(serviceKinds).join(', ')}.`
  if (nation !== undefined && !(nation in nations))
    return `“${nation}” is no nation here: use ${Object.keys(nations).join(', ')}.`
  return { kind: kind ?? 'care-home', nation: nation ?? 'england' }
}

function columnNamed(headings: readonly string[], name: string): number | undefined {
  const even = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
  const at = headings.findIndex(heading => even(heading) === even(name))
  return at < 0 ? undefined : at
}

function unknownColumn(name: string, headings: readonly string[]): string {
  return `There is no column “${name}”. The columns are: ${headings.join(', ')}.`
}
