/** So long six words stay on a device that somebody else may use next. */
export const wordsStay = 300_000
const afterLeaving = 60_000
const often = 5000

/**
 * Lets six words go from a shared device at `until`, sooner when somebody turns away from the page, and at once when the way
 * back leads to it. `go` may be called more than once.
 */
export function whenWordsGo(page: Document, until: number, go: () => void): void {
  let last = until
  const look = () => Date.now() >= last && go()
  // A tablet that slept runs no timer.
  page.addEventListener('visibilitychange', () => {
    if (page.hidden) last = Math.min(last, Date.now() + afterLeaving)
    look()
  })
  page.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && go())
  setInterval(look, often)
  look()
}
