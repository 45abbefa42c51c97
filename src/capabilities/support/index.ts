/** Care for the people involved, behind a wall: nothing but app.ts uses this door, and it serves its own pages. */

export type { AnnounceQuietly } from './deps.ts'
export { remindOfCheckIns } from './tasks/remind-of-check-ins.ts'
