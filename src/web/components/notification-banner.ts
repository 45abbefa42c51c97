import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type NotificationBannerOptions = {
  readonly text?: Content
  /** Instead of `text`, for more than one line. */
  readonly body?: Content
  readonly title?: Content
  readonly titleId?: string | undefined
  readonly success?: boolean | undefined
  readonly role?: string | undefined
  readonly classes?: string | undefined
  readonly disableAutoFocus?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

/** What just happened, or what matters before anything else on the page. */
export function notificationBanner(options: NotificationBannerOptions): SafeHtml {
  const { success, titleId = 'govuk-notification-banner-title' } = options
  const attributes = attrs({
    class: classNames(
      'govuk-notification-banner',
      success && 'govuk-notification-banner--success',
      options.classes,
    ),
    role: options.role || (success ? 'alert' : 'region'),
    'aria-labelledby': titleId,
    'data-module': 'govuk-notification-banner',
    'data-disable-auto-focus':
      options.disableAutoFocus === undefined ? undefined : String(options.disableAutoFocus),
    ...options.attributes,
  })
  const title = options.title || (success ? 'Success' : 'Important')
  return html`
    <div ${attributes}>
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="${titleId}">${title}</h2>
      </div>
      <div class="govuk-notification-banner__content">${content(options)}</div>
    </div>`
}

function content({ body, text }: NotificationBannerOptions): Content {
  return body || (text && html`<p class="govuk-notification-banner__heading">${text}</p>`)
}
