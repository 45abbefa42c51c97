import { details } from '../components/details.ts'
import { errorMessage } from '../components/error-message.ts'
import { errorSummary } from '../components/error-summary.ts'
import { hint } from '../components/hint.ts'
import { label } from '../components/label.ts'
import { notificationBanner } from '../components/notification-banner.ts'
import { tag } from '../components/tag.ts'
import { trusted } from '../markup/trusted.ts'
import { attributesOf, content, flag, parts, word } from './fixture-adapter.ts'
import type { GovukComponent } from './govuk-component.ts'

const oneLevel = 'our pages have one place for it'

/** Words around a question and on a page. */
export const govukWords: Readonly<Record<string, GovukComponent>> = {
  'error-summary': {
    render: params =>
      errorSummary({
        title: content({ text: params.titleText, html: params.titleHtml }),
        description: content({ text: params.descriptionText, html: params.descriptionHtml }),
        items: parts(params, 'errorList').map(item => ({
          text: content(item),
          href: word(item, 'href'),
          attributes: attributesOf(item),
        })),
        classes: word(params, 'classes'),
        disableAutoFocus: flag(params, 'disableAutoFocus'),
        attributes: attributesOf(params),
      }),
    without: {},
  },
  'error-message': {
    render: params =>
      errorMessage({
        text: content(params),
        id: word(params, 'id'),
        classes: word(params, 'classes'),
        attributes: attributesOf(params),
        spokenPrefix: params.visuallyHiddenText === false ? '' : word(params, 'visuallyHiddenText'),
      }),
    without: {},
  },
  hint: {
    render: params =>
      hint({
        text: content(params),
        id: word(params, 'id'),
        classes: word(params, 'classes'),
        attributes: attributesOf(params),
      }),
    without: {},
  },
  label: {
    render: params =>
      label({
        text: content(params),
        for: word(params, 'for'),
        classes: word(params, 'classes'),
        isPageHeading: flag(params, 'isPageHeading'),
        attributes: attributesOf(params),
      }),
    without: {},
  },
  tag: {
    render: params =>
      tag({ text: content(params), classes: word(params, 'classes'), attributes: attributesOf(params) }),
    without: {},
  },
  details: {
    render: params =>
      details({
        summary: content({ text: params.summaryText, html: params.summaryHtml }),
        body: content(params),
        open: flag(params, 'open'),
        id: word(params, 'id'),
        classes: word(params, 'classes'),
        attributes: attributesOf(params),
      }),
    without: {},
  },
  'notification-banner': {
    render: params =>
      notificationBanner({
        text: word(params, 'text'),
        body: typeof params.html === 'string' ? trusted(params.html) : undefined,
        title: content({ text: params.titleText, html: params.titleHtml }),
        titleId: word(params, 'titleId'),
        success: params.type === 'success',
        role: word(params, 'role'),
        classes: word(params, 'classes'),
        disableAutoFocus: flag(params, 'disableAutoFocus'),
        attributes: attributesOf(params),
      }),
    without: { titleHeadingLevel: oneLevel },
  },
}
