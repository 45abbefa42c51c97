import type { PlainDate } from '#platform/time'

// Crockford's alphabet: no letter that is misread as another or as a number.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The series that ordinary records of one month are counted in: "2611". */
export function monthSeries(day: PlainDate): string {
  return day.slice(2, 4) + day.slice(5, 7)
}

/** The next ordinary record of a month: "INC-2611-0042". */
export function ordinaryReference(series: string, number: number): string {
  return `INC-${series}-${String(number).padStart(4, '0')}`
}

/**
 * The reference of a record kept from managers: it takes no number, because a gap in the ordinary ones would betray it.
 * Needs at least six random bytes; the first place is a letter, so it never meets an ordinary one.
 */
export function sensitiveReference(series: string, random: Uint8Array): string {
  if (random.length < 6) throw new Error('six random bytes are needed')
  const places = Array.from(
    random.subarray(0, 6),
    (byte, place) => letters[place === 0 ? 10 + (byte % 22) : byte % 32],
  )
  return `INC-${series}-${places.join('')}`
}

/** The reference of a record from an earlier register: "REG-000123". */
export function historicalReference(number: number): string {
  return `REG-${String(number).padStart(6, '0')}`
}
