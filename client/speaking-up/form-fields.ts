import type { Fields } from '../outbox/kept-report.ts'

/** What the server never gets from a form: whose phone it is, and what only the page itself needs. */
const staysHere = ['ownPhone', 'verifier', 'form']

/** What somebody typed and chose. */
export function fieldsOf(form: HTMLFormElement): Fields {
  const typed = [...new FormData(form)].filter(([name]) => !staysHere.includes(name))
  return Object.fromEntries(typed.map(([name, value]) => [name, typeof value === 'string' ? value : '']))
}

/** Puts a report back into a form, to be changed. */
export function fillForm(form: HTMLFormElement, fields: Fields): void {
  for (const control of form.elements) {
    if (staysHere.includes((control as HTMLInputElement).name)) continue
    if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
      control.checked = control.value === fields[control.name]
    } else if (isTyped(control)) control.value = fields[control.name] ?? ''
  }
  for (const details of form.querySelectorAll('details'))
    details.open = Boolean(details.querySelector(':checked'))
}

function isTyped(control: Element): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (control instanceof HTMLInputElement) return control.type !== 'hidden'
  return control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement
}
