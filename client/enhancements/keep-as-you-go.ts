/** Keeps the answers of a long form as they are given, and says so; sent by its button, it works the same without. */
export function keepAsYouGo(page: Document): void {
  const written = new Set<HTMLFormElement>()
  const send = (form: HTMLFormElement) => {
    written.delete(form)
    void keep(form).then(kept => kept || written.add(form))
  }
  page.addEventListener('input', event => {
    const form = keptForm(event)
    if (form) written.add(form)
  })
  page.addEventListener('change', event => {
    const form = keptForm(event)
    if (form) send(form)
  })
  // A box that somebody still writes in has not changed yet, and a phone that is put away may not come back to this page.
  // What was only looked at is not sent: it may be older than what was kept since from elsewhere.
  page.addEventListener('visibilitychange', () => {
    if (page.hidden) for (const form of written) send(form)
  })
}

function keptForm({ target }: Event): HTMLFormElement | undefined {
  const form = target instanceof Element ? target.closest('form') : null
  return form?.hasAttribute('data-keep-as-you-go') ? form : undefined
}

/** Whether it was kept. */
async function keep(form: HTMLFormElement): Promise<boolean> {
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
    return reply.ok
  } catch {
    // Without signal the button keeps it later.
    if (said) said.hidden = true
    return false
  }
}
