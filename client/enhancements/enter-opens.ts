/** Six words need two lines and no line break: Enter opens the thread, as it does in a box of one line. */
export function enterOpens(page: Document): void {
  const box = page.querySelector<HTMLTextAreaElement>('form[action="/thread"] textarea[name="words"]')
  box?.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing) return
    event.preventDefault()
    box.form?.requestSubmit()
  })
}
