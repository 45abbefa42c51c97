/** Takes the reader to what is missing when the page opens with something missing. */
export function focusErrorSummary(page: Document): void {
  const summary = page.querySelector<HTMLElement>('.govuk-error-summary')
  if (summary === null || summary.dataset.disableAutoFocus === 'true') return
  summary.tabIndex = -1
  summary.addEventListener('blur', () => summary.removeAttribute('tabindex'), { once: true })
  summary.focus()
}
