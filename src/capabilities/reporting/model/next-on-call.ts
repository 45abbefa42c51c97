import type { PersonId } from '#platform/ids'
import type { OnCallPerson } from '../alert.ts'

/** The next of the list is told after so many minutes, until somebody of the list opens the report. */
export const minutesToOpen = 15

/**
 * Whom of those who can be told to tell next: up the list, and from its beginning again when all were told. The list may
 * have changed meanwhile: whoever was told less often comes first. Undefined when nobody can be told.
 */
export function nextOnCall(
  list: readonly OnCallPerson[],
  told: readonly PersonId[],
): OnCallPerson | undefined {
  const times = (personId: PersonId) => told.filter(each => each === personId).length
  return [...list].sort((a, b) => times(a.personId) - times(b.personId) || a.position - b.position)[0]
}
