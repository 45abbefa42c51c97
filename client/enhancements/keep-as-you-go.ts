/** Keeps the answers of a long form as they are given, and says so; sent by its button, it works the same without. */
export function keepAsYouGo(page: Document): void {
  page.addEventListener('change', event => {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (form?.hasAttribute('data-keep-as-you-go')) void keep(form)
  })
  // A box that somebody still writes in has not changed yet, and a phone that is put away may not come back to this page.
  page.addEventListener('visibilitychange', () => {
    if (!page.hidden) return
    for (const form of page.querySelectorAll<HTMLFormElement>('form[data-keep-as-you-go]')) void keep(form)
  })
}

async function keep(form: HTMLFormElement): Promise<void> {
  const said = form.querySelector<HTMLElement>('[data-kept]')
  try {
    const reply = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(
        [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
      ),
      keepalive: true,
    })
    if (said) said.hidden = !reply.ok
  } catch {
    // Without signal the button keeps it later.
    if (said) said.hidden = true
  }
}
