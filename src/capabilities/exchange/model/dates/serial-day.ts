type SerialDay = {
  readonly parts: { readonly year: number; readonly month: number; readonly day: number }
  readonly time?: string
}

/** Day 1 is 1 January 1900, and Excel counts a 29 February 1900 that never was; day 0 of the other system is 1 January 1904. */
const DAY_ZERO = { '1900': Date.UTC(1899, 11, 30), '1904': Date.UTC(1904, 0, 1) }
const DAY = 86_400_000
const MINUTES = 1440

/** The day, and the time if it has a fraction, that a spreadsheet's five-digit number stands for; undefined for any other text. */
export function serialDay(text: string, from1904: boolean): SerialDay | undefined {
  const [, days, fraction] = /^(\d{5})(\.\d+)?$/.exec(text) ?? []
  if (days === undefined) return undefined
  const date = new Date(DAY_ZERO[from1904 ? '1904' : '1900'] + Number(days) * DAY)
  const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  return fraction === undefined ? { parts } : { parts, time: timeOf(Number(fraction)) }
}

function timeOf(fraction: number): string {
  const minutes = Math.min(MINUTES - 1, Math.round(fraction * MINUTES))
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
