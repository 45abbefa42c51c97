import {
  breadcrumbs,
  button,
  errorFor,
  type FormError,
  form,
  html,
  pageHeading,
  radios,
  type SafeHtml,
  signedInPage,
  textInput,
  type View,
} from '#web'
import type { Choice } from '../model/choice.ts'

export type HowYouHearPage = {
  choice: Choice
  /** Where mail would go; none when they have no address here. */
  address: string | null
  errors?: readonly FormError[]
  typed?: Readonly<Record<string, string>>
}

const ways: { value: Choice['how']; text: string; hint: string }[] = [
  {
    value: 'digest',
    text: 'One e-mail a day at most',
    hint: 'When something waits for you. No e-mail when nothing does.',
  },
  { value: 'at-once', text: 'An e-mail at once', hint: 'Within a minute or two, outside your quiet hours.' },
  { value: 'in-app', text: 'No e-mail', hint: 'You see it when you sign in.' },
]

/** How and when somebody hears that something waits for them. */
export function howYouHearPage(view: View, page: HowYouHearPage): SafeHtml {
  const title = 'How you hear from us'
  const lead =
    'Our e-mails only say that something waits for you. They never say what, who or where, so anybody may see them.'
  const body = html`${breadcrumbs({ items: [{ text: 'Your account', href: '/app/account' }, { text: title }] })}
${pageHeading({ title, lead })}${whereTo(page.address)}
${form({ action: '/app/how-you-hear', csrf: view.csrf, body: fields(page) })}
<h2>When somebody is at risk now</h2>
<p>If you are on a service’s on-call list, we send you an e-mail at once, at any hour. What you choose here changes nothing about that.</p>`
  return signedInPage(view, { title, body, errors: page.errors, width: 'reading' })
}

function whereTo(address: string | null): SafeHtml {
  return address
    ? html`<p>E-mails go to <strong>${address}</strong>.</p>`
    : html`<p>You have no e-mail address here, so none are sent. An administrator can add one.</p>`
}

function fields(page: HowYouHearPage): SafeHtml {
  const { choice, typed, errors } = page
  return html`${radios({
    name: 'how',
    legend: 'When something waits for you',
    value: typed?.how ?? choice.how,
    items: ways.map(({ value, text, hint }) => ({ value, text, hint })),
    error: errorFor(errors, 'how'),
  })}
${time(page, 'digestAt', 'The daily e-mail comes at', 'For one e-mail a day.')}
${time(page, 'quietFrom', 'No e-mail from', 'Your quiet hours. The same time twice means none.')}
${time(page, 'quietUntil', 'until')}
${button({ text: 'Save', once: true })}`
}

function time(
  page: HowYouHearPage,
  name: 'digestAt' | 'quietFrom' | 'quietUntil',
  label: string,
  hint?: string,
) {
  return textInput({
    name,
    label,
    hint,
    type: 'time',
    value: page.typed?.[name] ?? page.choice[name],
    classes: 'govuk-input--width-10',
    error: errorFor(page.errors, name),
  })
}
