import type { ChangeState } from './change-table.ts'

/** Whether nothing waits for a check: each change was looked at, or withdrawn with a reason. True where there is none. */
export function everyChangeChecked(states: readonly ChangeState[]): boolean {
  return states.every(state => state === 'checked' || state === 'withdrawn')
}
