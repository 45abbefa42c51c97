import { attributeKind } from './attribute-rules.ts'
import { escapeText } from './escape-text.ts'
import { safeUrl } from './safe-url.ts'

export type AttributeValue = string | number | boolean | null | undefined
export type Attributes = Readonly<Record<string, AttributeValue>>

/** Attributes made by `attrs`, for a hole between a tag's name and its `>`. */
export class SafeAttributes {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

/** Attributes for a hole inside a tag: true gives the bare name; false, null and undefined give nothing. */
export function attrs(attributes: Attributes = {}): SafeAttributes {
  let markup = ''
  for (const [name, value] of Object.entries(attributes)) markup += attribute(name, value)
  return new SafeAttributes(markup)
}

function attribute(name: string, value: AttributeValue): string {
  const kind = attributeKind(name)
  if (value === null || value === undefined || value === false) return ''
  if (value === true) return ` ${name}`
  const text = String(value)
  return ` ${name}="${escapeText(kind === 'url' ? safeUrl(text) : text)}"`
}
