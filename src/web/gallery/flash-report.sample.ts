import { button } from '../components/button.ts'
import { choice } from '../components/choice.ts'
import { pageHeading } from '../components/page-heading.ts'
import { textarea } from '../components/textarea.ts'
import { errorFor } from '../forms/error-for.ts'
import { form } from '../forms/form.ts'
import type { FormError } from '../forms/form-error.ts'
import { html } from '../html.ts'
import { publicPage } from '../layout/public-page.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { publicSample } from './sample-views.ts'

/** How a flash report looks; the real one belongs to reporting. */
export function flashReportSample(
  errors: readonly FormError[] = [],
  values: Record<string, string> = {},
): SafeHtml {
  const body = [
    choice({
      name: 'kind',
      legend: 'What kind of thing?',
      legendClasses: 'govuk-visually-hidden',
      value: values.kind ?? 'wrong',
      items: [
        { value: 'wrong', text: 'Went wrong' },
        { value: 'nearly', text: 'Nearly went wrong' },
        { value: 'well', text: 'Went well' },
      ],
    }),
    textarea({
      name: 'what',
      label: 'What happened?',
      hint: 'Your own words. Roles, not names, if you can.',
      value: values.what,
      error: errorFor(errors, 'what'),
    }),
    choice({
      name: 'risk',
      legend: 'Is anyone at risk right now?',
      value: values.risk,
      error: errorFor(errors, 'risk'),
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ],
    }),
    choice({
      name: 'when',
      legend: 'When?',
      value: 'now',
      items: [
        { value: 'now', text: 'Just now' },
        { value: 'today', text: 'Earlier today' },
        { value: 'other', text: 'Another day' },
      ],
    }),
    choice({
      name: 'who',
      legend: 'Who can see that it was you?',
      value: 'nobody',
      items: [
        { value: 'nobody', text: 'Nobody' },
        { value: 'guardian', text: 'Only Amara, our guardian' },
        { value: 'team', text: 'The team' },
      ],
      note: 'We keep no name, phone or address. You get six words to come back with.',
    }),
    button({ text: 'Send', once: true }),
    html`<p class="quiet-link"><a href="#manager">This is about a manager here</a></p>`,
  ]
  const heading = pageHeading({ title: 'Tell us what happened' })
  return publicPage(publicSample, {
    title: 'Tell us what happened',
    errors,
    body: [heading, form({ action: '/gallery', body })],
  })
}
