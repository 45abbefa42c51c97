import type { Access } from '#capabilities/identity'
import { type Act, type ChangeState, changeTable } from './change-table.ts'

/** What somebody may do to a change as it stands. */
export function actsFor(state: ChangeState, may: (access: Access) => boolean): Set<Act> {
  return new Set(changeTable.filter(step => step.when === state && may(step.by)).map(step => step.may))
}
