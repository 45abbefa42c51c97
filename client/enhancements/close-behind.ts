/** As long as the server holds a thread open under its seal (src/capabilities/reporting/commands/thread-seal.ts). */
const oneHour = 3_600_000
const oneMinute = 60_000

/**
 * A page of a thread came as the answer to a form that holds six words or a seal. A browser keeps that form in its way
 * back, and sends it again to whoever next presses Back on a shared tablet. So the way back leads to where words are
 * typed; and a page that a browser had set aside whole is not shown again. Left open, it closes as it says: an hour after
 * it was opened, or after its reader last typed something.
 */
export function closeBehind(page: Document): void {
  const view = page.defaultView
  const { search, hash } = page.location
  const close = () => page.location.replace(`/thread${search}`)
  view?.history.replaceState(null, '', `/thread${search}${hash}`)
  view?.addEventListener('pageshow', ({ persisted }) => persisted && close())
  closeAfterAnHour(page, close)
}

function closeAfterAnHour(page: Document, close: () => void): void {
  let since = Date.now()
  page.addEventListener('input', () => {
    since = Date.now()
  })
  const look = () => Date.now() - since >= oneHour && close()
  setInterval(look, oneMinute)
  // A tablet that slept runs no timer.
  page.addEventListener('visibilitychange', look)
}
