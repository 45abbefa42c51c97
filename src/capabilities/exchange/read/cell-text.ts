const DAY = 86_400_000

/** Days between the two ways in which Excel counts: 1 January 1904 is day 1,462 of the other. */
const DAYS_1904 = 1_462

/** The text of a workbook cell: a date as YYYY-MM-DD (with HH:MM when it has a time), a time alone as HH:MM, anything else as Excel would show it plainly. */
export function cellText(value: unknown, daysShort = false): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value.getTime() + (daysShort ? DAYS_1904 * DAY : 0))
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw new TypeError(`a workbook cell cannot hold a ${typeof value}`)
}

/** The library gives midnight UTC of the day, sometimes a millisecond early; the local time zone must not touch it. */
function dateText(time: number): string {
  const minute = new Date(Math.round(time / 60_000) * 60_000).toISOString()
  const day = minute.slice(0, 10)
  const clock = minute.slice(11, 16)
  if (day < '1904-01-02') return clock
  return clock === '00:00' ? day : `${day} ${clock}`
}
