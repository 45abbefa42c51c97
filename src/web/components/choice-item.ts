import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { hint } from './hint.ts'
import { label } from './label.ts'

export type ChoiceItem = {
  readonly value: string
  readonly text: Content
  readonly hint?: Content
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly id?: string | undefined
  readonly name?: string | undefined
  /** Shown under the item while it is chosen; without :has() in the browser, always. */
  readonly reveals?: Content
  /** Checkboxes: choosing this one means none of the others. */
  readonly exclusive?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export type ChoiceDivider = { readonly divider: string }
export type ChoiceEntry = ChoiceItem | ChoiceDivider

type ChoiceKind = {
  readonly block: 'govuk-radios' | 'govuk-checkboxes'
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly idPrefix: string
  readonly describedBy?: string | undefined
  readonly isChecked: (item: ChoiceItem) => boolean
}

/** One radio or checkbox; the first has the field's own id so that an error can link to it. */
export function choiceItem(kind: ChoiceKind, entry: ChoiceEntry, index: number): SafeHtml {
  const { block } = kind
  if ('divider' in entry) return html`<div class="${block}__divider">${entry.divider}</div>`
  const id = entry.id ?? (index === 0 ? kind.idPrefix : `${kind.idPrefix}-${index + 1}`)
  const hintId = entry.hint ? `${id}-item-hint` : undefined
  const checked = entry.checked ?? kind.isChecked(entry)
  const input = attrs({
    class: `${block}__input`,
    id,
    name: entry.name ?? kind.name,
    type: kind.type,
    value: entry.value,
    checked,
    disabled: entry.disabled,
    'data-aria-controls': entry.reveals ? `conditional-${id}` : undefined,
    'data-behaviour': entry.exclusive ? 'exclusive' : undefined,
    'aria-describedby': classNames(kind.describedBy, hintId) || undefined,
    ...entry.attributes,
  })
  const words = label({ text: entry.text, for: id, classes: `${block}__label` })
  const said = hintId && hint({ id: hintId, text: entry.hint, classes: `${block}__hint` })
  const item = html`<div class="${block}__item"><input ${input}>${words}${said}</div>`
  return html`${item}${revealed(block, id, checked, entry.reveals)}`
}

function revealed(block: string, id: string, checked: boolean, body: Content): SafeHtml | undefined {
  if (!body) return undefined
  const hidden = checked ? undefined : `${block}__conditional--hidden`
  return html`<div class="${classNames(`${block}__conditional`, hidden)}" id="conditional-${id}">${body}</div>`
}
