import type { EntryCursor } from '#platform/audit/entries-page'
import { isId, type PersonId } from '#platform/ids'
import { type Instant, instant } from '#platform/time'

/** What the address of the trail asks for, without anything it could not mean. */
export type AskedTrail = {
  /** A reference or an id of a record, as it was typed. */
  record: string
  person: PersonId | undefined
  before: EntryCursor | undefined
}

/** Reads the address of the trail. */
export function askedTrail({ record = '', person = '', before = '' }: Record<string, string>): AskedTrail {
  return {
    record: record.trim().slice(0, 60),
    person: isId(person) ? (person as PersonId) : undefined,
    before: cursorFrom(before),
  }
}

function cursorFrom(before: string): EntryCursor | undefined {
  const [at = '', id = ''] = before.split('_')
  const isMoment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(at) && !Number.isNaN(Date.parse(at))
  return isMoment && isId(id) ? { at: instant(at), id: id as EntryCursor['id'] } : undefined
}

/** The address of the older part of what is shown. */
export function olderTrail({ record, person }: AskedTrail, next: { at: Instant; id: string }): string {
  const asked = { ...(record ? { record } : {}), ...(person ? { person } : {}) }
  return `/app/audit?${new URLSearchParams({ ...asked, before: `${next.at}_${next.id}` })}`
}
