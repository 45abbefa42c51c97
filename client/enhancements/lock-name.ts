import { fromBase64Url, lockName as lock } from '#methods/custody'
import { toBase64Url } from '#methods/passphrase'

/**
 * A name in confidence is locked to the guardian's key before the form goes anywhere: to the server, or into this phone
 * to wait. What was typed has no name in the form, so nothing that reads the form can take it along. Without a secure page
 * the fields stay as they are, and the server locks what they hold.
 */
export function lockName(page: Document): void {
  if (!globalThis.crypto?.subtle) return
  for (const box of page.querySelectorAll<HTMLElement>('[data-lock-name]')) prepare(page, box)
}

function prepare(page: Document, box: HTMLElement): void {
  const form = box.closest('form')
  const [name, contact] = box.querySelectorAll<HTMLInputElement>('input[type="text"]')
  const locked = box.querySelector<HTMLInputElement>('input[name="lockedName"]')
  if (!form || !name || !contact || !locked) return
  for (const field of [name, contact]) field.removeAttribute('name')
  box.querySelector('[data-locked-there]')?.setAttribute('hidden', '')
  box.querySelector('[data-locked-here]')?.removeAttribute('hidden')
  const point = fromBase64Url(box.dataset.lockName ?? '')
  let typed = name.value !== ''
  box.addEventListener('input', () => {
    typed = true
  })
  // The next report from this page has a name of its own.
  form.addEventListener('reset', () => {
    locked.value = ''
    typed = false
  })
  const lockThenSend = async () => {
    const bytes = await lock(point, { name: name.value, contact: contact.value })
    locked.value = name.value.trim() === '' ? '' : toBase64Url(bytes)
    typed = false
    // Chromium ignores a second send until it is done with the first, which may be later than the lock.
    setTimeout(() => form.querySelector<HTMLElement>('button[type="submit"]')?.click())
  }
  const capture = (event: SubmitEvent) => {
    if (event.target !== form || !typed || new FormData(form).get('seen') !== 'guardian') return
    event.preventDefault()
    event.stopImmediatePropagation()
    void lockThenSend()
  }
  // On the window, to come before everything else that waits for this form to be sent.
  page.defaultView?.addEventListener('submit', capture, true)
}
