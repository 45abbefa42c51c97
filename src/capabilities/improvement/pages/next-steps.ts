import { button, details, errorFor, form, html, type SafeHtml, textarea, textInput } from '#web'
import type { Act } from '../model/change-table.ts'
import { ownerSelect } from './agree-form.ts'
import type { ChangePage } from './change-page.ts'
import { checkFields } from './check-fields.ts'

/** What the person may do to the change now: the one next step open, the rest folded away. */
export function nextSteps(page: ChangePage, csrf: string): SafeHtml {
  const { change, acts } = page
  const step = (act: Act, fields: (page: ChangePage) => SafeHtml) =>
    acts.has(act) && formFor(page, csrf, act, fields(page))
  const check = step('record-check', checkFields)
  const again = change.state === 'checked'
  return html`${acts.has('mark-done') && html`<section><h2>Is it done?</h2>${step('mark-done', doneFields)}</section>`}
${check && !again && html`<section><h2>Did it work?</h2>${check}</section>`}
${check && again && folded(page, 'Look again', check, ['verdict', 'words', 'numerator', 'denominator'])}
${acts.has('hand-over') && folded(page, 'Hand it over to somebody else', step('hand-over', ownerFields), ['ownerId'])}
${acts.has('withdraw') && folded(page, 'It is not going ahead', step('withdraw', reasonFields), ['reason'])}`
}

function formFor({ change }: ChangePage, csrf: string, act: Act, fields: SafeHtml): SafeHtml {
  const body = html`<input type="hidden" name="revision" value="${change.revision}">${fields}`
  return form({ action: `/app/changes/${change.id}/${act}`, csrf, body })
}

function folded({ errors }: ChangePage, summary: string, body: SafeHtml | false, fields: string[]): SafeHtml {
  const open = fields.some(field => errorFor(errors, field) !== undefined)
  return html`<section>${details({ summary, body, open })}</section>`
}

function doneFields({ errors, typed = {}, today }: ChangePage): SafeHtml {
  return html`<p class="soft">Done is not the same as works. Somebody looks at that later.</p>${textInput({
    name: 'doneOn',
    label: 'Since when is it in place?',
    type: 'date',
    value: typed.doneOn ?? today,
    error: errorFor(errors, 'doneOn'),
  })}
${textarea({
  name: 'note',
  label: 'What was done?',
  hint: 'As anybody can see it now: “The charging list hangs by the store; nights sign it.”',
  value: typed.note,
  rows: 3,
  error: errorFor(errors, 'note'),
})}
${button({ text: 'It is done', once: true })}`
}

function ownerFields({ owners, errors, typed = {} }: ChangePage): SafeHtml {
  const label = 'Who sees to it from now on?'
  return html`${ownerSelect({ owners, label, value: typed.ownerId, error: errorFor(errors, 'ownerId') })}
${button({ text: 'Hand it over', kind: 'secondary', once: true })}`
}

function reasonFields({ errors, typed = {} }: ChangePage): SafeHtml {
  return html`${textarea({
    name: 'reason',
    label: 'Why is it not going ahead?',
    value: typed.reason,
    rows: 2,
    error: errorFor(errors, 'reason'),
  })}
${button({ text: 'Withdraw the change', kind: 'secondary', once: true })}`
}
