const hour = 3_600_000

/** The hour of a moment, in milliseconds: the minute somebody stood at a shared tablet is nobody's business. */
export function toTheHour(moment: number): number {
  return Math.floor(moment / hour) * hour
}

/**
 * Whole hours that a report has waited. The phone's clock may be wrong, but it is wrong alike at both ends, so the
 * difference holds; where the clock was put back in between, none.
 */
export function hoursWaited(keptAt: number, now: number): number {
  return Math.max(0, Math.round((toTheHour(now) - keptAt) / hour))
}
