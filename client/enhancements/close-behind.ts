/**
 * A page of a thread came as the answer to a form that holds six words or a seal. A browser keeps that form in its way
 * back, and sends it again to whoever next presses Back on a shared tablet. So the way back leads to where words are
 * typed; and a page that a browser had set aside whole is not shown again.
 */
export function closeBehind(page: Document): void {
  const view = page.defaultView
  const { search, hash } = page.location
  view?.history.replaceState(null, '', `/thread${search}${hash}`)
  view?.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) page.location.replace(`/thread${search}`)
  })
}
