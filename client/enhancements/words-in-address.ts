const sixWords = /^#[a-z]+(?:-[a-z]+){5}$/

/**
 * Six words that came with a square, in the part of the address after the #: into the form, and out of the address at once,
 * so that neither a glance at the screen nor the way back shows them. The reader still opens the thread themselves.
 */
export function wordsInAddress(page: Document): void {
  const take = () => {
    const { hash, pathname, search } = page.location
    const form = page.querySelector<HTMLFormElement>('form[action="/thread"]')
    const field = form?.querySelector<HTMLTextAreaElement>('textarea[name="words"]')
    if (!sixWords.test(hash) || !form || !field) return
    page.defaultView?.history.replaceState(null, '', pathname + search)
    field.value = hash.slice(1).replaceAll('-', ' ')
    form.querySelector('button')?.focus()
  }
  take()
  page.defaultView?.addEventListener('hashchange', take)
}
