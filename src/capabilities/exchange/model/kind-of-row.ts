import type { EventKind } from './event-kinds.ts'

/** The kinds of record that a register's kinds become. */
const kinds = {
  incident: 'incident',
  near_miss: 'near-miss',
  good_care: 'good-care',
  // Nothing happened yet, so it is neither: a person may say more.
  risk: 'not-sure',
} as const satisfies Record<EventKind, string>

/** The kind of record that a row becomes: as the register says; an incident where it says nothing, for that is what registers hold. */
export function kindOfRow(kind: EventKind | null): (typeof kinds)[EventKind] {
  return kinds[kind ?? 'incident']
}
