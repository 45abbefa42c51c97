import { button, errorFor, form, type SafeHtml, textarea, type View } from '#web'
import type { ServicePage } from './service-page.ts'

/** Whom to call, one line each. */
export function onCallForm(view: View, { service, onCall, trouble }: ServicePage): SafeHtml {
  const { errors = [], typed = {} } = trouble?.form === 'on-call' ? trouble : {}
  const lines = onCall.map(entry => `${entry.label}, ${entry.phone}`).join('\n')
  const fields = [
    textarea({
      name: 'onCall',
      label: 'One line each: who, then a comma, then the phone number',
      hint: 'Night manager, 01632 960 001',
      value: typed.onCall ?? lines,
      error: errorFor(errors, 'onCall'),
    }),
    button({ text: 'Save the list', kind: 'secondary' }),
  ]
  return form({ action: `/app/people/services/${service.id}/on-call`, csrf: view.csrf, body: fields })
}
