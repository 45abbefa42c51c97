import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { type FieldOptions, fieldParts, formGroup } from './field.ts'
import { fieldset, type LegendOptions } from './fieldset.ts'

export type ChoiceTile = {
  readonly value: string
  readonly text: Content
  readonly hint?: Content
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Shown under the tiles while this one is chosen; without :has() in the browser, always. */
  readonly reveals?: Content
  readonly attributes?: Attributes | undefined
}

export type ChoiceOptions = FieldOptions &
  LegendOptions & {
    readonly legend: Content
    readonly items: readonly ChoiceTile[]
    readonly value?: string | undefined
    /** Tiles side by side; one column reads better for long answers. Defaults to the number of tiles, at most three. */
    readonly columns?: 1 | 2 | 3 | undefined
    /** A sentence under the tiles. */
    readonly note?: Content
  }

/** One answer out of a few, as tiles that a thumb can hit. Plain radios underneath: it works without scripts. */
export function choice(options: ChoiceOptions): SafeHtml {
  const { id, describedBy, guidance } = fieldParts(options)
  const noteId = options.note ? `${id}-note` : undefined
  const columns = options.columns ?? Math.min(options.items.length, 3)
  const tiles = options.items.map((item, index) => tile(options, item, index, id))
  const reveals = options.items.map((item, index) => reveal(item, index))
  const body = html`
    ${guidance}
    <div class="${classNames('choice', options.classes)}">
      <div class="choice__tiles choice__tiles--${columns}">${tiles}</div>
      ${reveals}
    </div>
    ${noteId && html`<p class="choice__note" id="${noteId}">${options.note}</p>`}`
  const { legend, legendClasses, legendIsHeading } = options
  const described = classNames(describedBy, noteId) || undefined
  return formGroup(
    options,
    fieldset({ legend, legendClasses, legendIsHeading, describedBy: described, body }),
  )
}

function tile(options: ChoiceOptions, item: ChoiceTile, index: number, idPrefix: string): SafeHtml {
  const id = index === 0 ? idPrefix : `${idPrefix}-${index + 1}`
  const input = attrs({
    class: 'choice__input',
    id,
    name: options.name,
    type: 'radio',
    value: item.value,
    checked: item.checked ?? item.value === options.value,
    disabled: item.disabled,
    ...item.attributes,
  })
  const hint = item.hint && html` <span class="choice__hint">${item.hint}</span>`
  // Without a line between them: the form of a first visit has a dozen of these, and a budget.
  return html`<div class="choice__tile"><input ${input}><label class="choice__label" for="${id}"><span class="choice__text">${item.text}</span>${hint}</label></div>`
}

function reveal(item: ChoiceTile, index: number): SafeHtml | undefined {
  return item.reveals
    ? html`<div class="choice__reveal choice__reveal--${index + 1}">${item.reveals}</div>`
    : undefined
}
