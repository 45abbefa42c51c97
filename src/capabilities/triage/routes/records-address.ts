import { isId } from '#platform/ids'
import { plainDate } from '#platform/time'
import type { IncidentId } from '../incident.ts'
import { incidentStates } from '../model/state-table.ts'
import type { Cursor } from '../queries/listed-incident.ts'
import { categoryOf } from '../reference/categories.ts'

/** What the address of a list asks for, without anything it could not mean. */
export type Asked = { q?: string; place?: string; category?: string; state?: string }

const states: readonly string[] = [...incidentStates, 'historical']

/** Reads the address of a list; what makes no sense is left out. */
export function askedFor(query: Record<string, string>): Asked {
  const { q = '', place = '', category = '', state = '' } = query
  return {
    ...(q.trim() ? { q: q.trim().slice(0, 200) } : {}),
    ...(isId(place) ? { place } : {}),
    ...(categoryOf(category) ? { category } : {}),
    ...(states.includes(state) ? { state } : {}),
  }
}

/** Where a page begins, from `before` in its address: a day and an id. */
export function cursorFrom(before: string | undefined): Cursor | undefined {
  const [day = '', id = ''] = (before ?? '').split('_')
  const occurredOn = plainDate(day)
  return occurredOn && isId(id) ? { occurredOn, id: id as IncidentId } : undefined
}

/** The address of the older part of a list. */
export function olderHref(path: string, asked: Asked, { occurredOn, id }: Cursor): string {
  return `${path}?${new URLSearchParams({ ...asked, before: `${occurredOn}_${id}` })}`
}
