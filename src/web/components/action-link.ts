import { html } from '../html.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type ActionLinkOptions = {
  readonly text: Content
  readonly href: string
  readonly kind?: 'secondary' | undefined
}

/** A link with the weight of a button: it goes somewhere and stays a link for those who cannot see it. */
export function actionLink({ text, href, kind }: ActionLinkOptions): SafeHtml {
  return html`<a class="${classNames('govuk-button', kind && `govuk-button--${kind}`)}" href="${href}">${text}</a>`
}
