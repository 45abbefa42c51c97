/**
 * Holds a form that is sent before the phone is ready to keep it: without signal the browser would lose what was typed.
 * Gives what lets it go; a form that was held is then sent.
 */
export function holdForm(form: HTMLFormElement): () => void {
  const page = form.ownerDocument
  let held: { by: HTMLElement | null } | undefined
  const hold = (event: SubmitEvent) => {
    if (event.target !== form) return
    event.preventDefault()
    event.stopImmediatePropagation()
    held = { by: event.submitter }
  }
  page.addEventListener('submit', hold, { capture: true })
  return () => {
    page.removeEventListener('submit', hold, { capture: true })
    if (held) form.requestSubmit(held.by)
  }
}
