export { formatDay } from './dates/format-day.ts'
export { formatDayPart } from './dates/format-day-part.ts'
export { formatInstant } from './dates/format-instant.ts'
