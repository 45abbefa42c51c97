import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type FormOptions = {
  readonly action: string
  readonly body: Content
  readonly method?: 'post' | 'get' | undefined
  /** The token of `View.csrf`; sent as `_csrf`. Left out for search forms and for people without an account. */
  readonly csrf?: string | undefined
  /** Set when the form carries files. */
  readonly files?: boolean | undefined
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A form that checks on the server, so that what is missing is said in our words and not the browser's. */
export function form(options: FormOptions): SafeHtml {
  const attributes = attrs({
    method: options.method ?? 'post',
    action: options.action,
    enctype: options.files ? 'multipart/form-data' : undefined,
    id: options.id,
    class: options.classes,
    novalidate: true,
    ...options.attributes,
  })
  const token = options.csrf !== undefined && html`<input type="hidden" name="_csrf" value="${options.csrf}">`
  return html`<form ${attributes}>${token}${options.body}</form>`
}
