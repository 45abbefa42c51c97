/** How close a number must come: the larger of the two; everything else must be equal. */
export type Tolerance = { abs: number; rel?: number }

/** The first place where an answer differs from what is expected, in words; names only the answer has are welcome. */
export function findDifference(
  got: unknown,
  wanted: unknown,
  tolerance: Tolerance,
  at: string,
): string | undefined {
  if (typeof wanted === 'number' && typeof got === 'number') {
    const allowed = Math.max(tolerance.abs, (tolerance.rel ?? 0) * Math.abs(wanted))
    return Math.abs(got - wanted) <= allowed ? undefined : `${at}: ${got} instead of ${wanted}`
  }
  if (wanted === null || typeof wanted !== 'object') {
    return got === wanted ? undefined : `${at}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`
  }
  if (Array.isArray(wanted) && (!Array.isArray(got) || got.length !== wanted.length)) {
    return `${at}: not a list of ${wanted.length}`
  }
  for (const [name, inner] of Object.entries(wanted)) {
    const found = findDifference(Object(got)[name], inner, tolerance, `${at}.${name}`)
    if (found) return found
  }
  return undefined
}
