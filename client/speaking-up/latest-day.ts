/**
 * Today, at midnight UTC: by this phone's clock, or by the page's if that is later, because a phone whose clock is behind
 * must not call yesterday a day to come.
 */
export function latestDay(pageDay: string | undefined, now: Date): Date {
  const here = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())
  const there = Date.parse(`${pageDay}T00:00:00Z`)
  return new Date(Number.isNaN(there) ? here : Math.max(here, there))
}
