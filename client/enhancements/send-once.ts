/** A send that got no answer may be tried again after this. */
const waitMilliseconds = 8000

/** Drops a second tap on send while the first is on its way; the form itself is never locked or emptied. */
export function sendOnce(page: Document, now: () => number = Date.now): void {
  const sentAt = new WeakMap<HTMLFormElement, number>()
  page.addEventListener('submit', event => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || form.method !== 'post') return
    const before = sentAt.get(form)
    if (before !== undefined && now() - before < waitMilliseconds) event.preventDefault()
    else sentAt.set(form, now())
  })
  // Coming back with the back button, the form may be sent again at once.
  page.defaultView?.addEventListener('pageshow', () => {
    for (const form of page.forms) sentAt.delete(form)
  })
}
