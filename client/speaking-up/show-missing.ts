export type Fault = { readonly field: string; readonly message: string }

/** Says at the top of a form and at each field what is missing, as the server's page does; takes away what was said before. */
export function showMissing(form: HTMLFormElement, title: string, faults: readonly Fault[]): void {
  const page = form.ownerDocument
  for (const old of page.querySelectorAll('.govuk-error-summary, .govuk-error-message')) old.remove()
  for (const group of form.querySelectorAll('.govuk-form-group--error'))
    group.classList.remove('govuk-form-group--error')
  if (faults.length === 0) return
  for (const fault of faults) markField(form, fault)
  const summary = summaryOf(page, title, faults)
  page.querySelector('main')?.prepend(summary)
  summary.focus()
}

function markField(form: HTMLFormElement, { field, message }: Fault): void {
  // What is locked on the phone has no name in the form (client/enhancements/lock-name.ts).
  const control = form.querySelector(`[name="${field}"], #${field}`)
  const group = control?.closest('.govuk-form-group')
  const told = element(form.ownerDocument, 'p', 'govuk-error-message', message)
  told.id = `${field}-error`
  group?.classList.add('govuk-form-group--error')
  // After the question and its hint, where the server's page has it.
  const box = control?.closest('.choice, .govuk-date-input, .govuk-checkboxes') ?? control
  box?.before(told)
  control?.setAttribute('aria-describedby', told.id)
}

function summaryOf(page: Document, title: string, faults: readonly Fault[]): HTMLElement {
  const summary = element(page, 'div', 'govuk-error-summary')
  summary.setAttribute('role', 'alert')
  summary.tabIndex = -1
  const list = element(page, 'ul', 'govuk-list govuk-error-summary__list')
  for (const { field, message } of faults) {
    const link = page.createElement('a')
    link.href = `#${field}`
    link.textContent = message
    const item = page.createElement('li')
    item.append(link)
    list.append(item)
  }
  summary.append(element(page, 'h2', 'govuk-error-summary__title', title), list)
  return summary
}

function element(page: Document, name: string, className: string, text = ''): HTMLElement {
  const made = page.createElement(name)
  made.className = className
  made.textContent = text
  return made
}
