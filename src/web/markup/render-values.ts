import { SafeAttributes } from './attrs.ts'
import { escapeText } from './escape-text.ts'
import { SafeHtml } from './safe-html.ts'
import { safeUrl } from './safe-url.ts'

/** What may stand in the text of a page: words, numbers, markup, lists of those, or nothing. */
export type Content = SafeHtml | string | number | null | undefined | false | readonly Content[]

/** What a hole accepts: content, or attributes where a tag is open. */
export type Renderable = Content | SafeAttributes

/** A value between tags: text is escaped, markup and lists stay. */
export function renderContent(value: unknown): string {
  if (typeof value === 'string') return escapeText(value)
  if (value instanceof SafeHtml) return value.toString()
  if (Array.isArray(value)) return value.map(renderContent).join('')
  return plainText(value)
}

/** A value in a quoted attribute or in <textarea> or <title>, where markup has no meaning. */
export function renderText(value: unknown): string {
  return escapeText(typeof value === 'string' ? value : plainText(value))
}

/** Attributes in an open tag. */
export function renderAttributes(value: unknown): string {
  if (value instanceof SafeAttributes) return value.toString()
  if (value === null || value === undefined || value === false) return ''
  throw new TypeError('Only attrs({ … }) may go inside a tag')
}

/** An address in pieces: our own constants stay, values are escaped, and the whole is refused for its scheme. */
export function renderUrl(pieces: readonly (string | number)[], values: readonly unknown[]): string {
  let raw = ''
  let escaped = ''
  for (const piece of pieces) {
    const text = typeof piece === 'string' ? piece : plainText(values[piece])
    raw += text
    escaped += typeof piece === 'string' ? piece : escapeText(text)
  }
  return safeUrl(raw) === raw ? escaped : '#'
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  throw new TypeError(`A template cannot show ${describe(value)} here`)
}

function describe(value: unknown): string {
  if (value instanceof SafeHtml) return 'markup'
  if (value instanceof SafeAttributes) return 'attributes'
  return value === true ? 'true' : `a value of type ${typeof value}`
}
