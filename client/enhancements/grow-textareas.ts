/** Lets a text box grow with what is written, so that nobody writes through a keyhole. Newer browsers do it in CSS. */
export function growTextareas(page: Document): void {
  if (CSS.supports('field-sizing', 'content')) return
  page.addEventListener('input', event => {
    const { target } = event
    if (target instanceof HTMLTextAreaElement) grow(target)
  })
}

function grow(box: HTMLTextAreaElement): void {
  const missing = box.scrollHeight - box.clientHeight
  if (missing > 0) box.style.height = `${box.offsetHeight + missing}px`
}
