const clock = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*([ap])?\.?m?\.?\s*(?:hrs?|hours|h)?$/i
const military = /^([01]\d|2[0-3])([0-5]\d)\s*(?:hrs?|hours|h)?$/i
const hourOnly = /^(\d{1,2})\s*([ap])\.?m\.?$/i

/** Reads "14:05", "2.05 pm", "1405 hrs" or "2pm" as HH:MM; null when the text gives no time of day. */
export function readTime(cell: string): string | null {
  const text = cell.trim().replace(/^(?:at|approx\.?|about|circa|c\.?)\s+/i, '')
  const hour = hourOnly.exec(text)
  if (hour) return twentyFour(hour[1], '00', hour[2])
  const found = clock.exec(text) ?? military.exec(text)
  return found ? twentyFour(found[1], found[2], found[3]) : null
}

function twentyFour(hours = '', minutes = '', half?: string): string | null {
  const h = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (h > 23 || Number(minutes) > 59) return null
  return `${String(h).padStart(2, '0')}:${minutes}`
}
