/**
 * Another language keeps what was typed: the form goes to the server, which answers with the same form in that language
 * and keeps nothing. As it is not sent as a report, nothing that waits for one to be sent is told.
 */
export function keepTyped(page: Document): void {
  page.addEventListener('click', event => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.languages__link')
    const form = page.querySelector<HTMLFormElement>('form[data-six-words="make"]')
    if (!link || !form?.querySelector('textarea')?.value) return
    event.preventDefault()
    // Without signal the words stay where they are rather than be lost on the way.
    if (navigator.onLine) askAgainIn(form, link)
  })
}

function askAgainIn(form: HTMLFormElement, { href, lang }: HTMLAnchorElement): void {
  const field = form.ownerDocument.createElement('input')
  Object.assign(field, { type: 'hidden', name: 'show-in', value: lang })
  form.append(field)
  form.action = href
  form.submit()
}
