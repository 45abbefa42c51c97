import {
  breadcrumbs,
  button,
  emptyState,
  form,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import type { Supporter } from '../queries/supporters-at.ts'
import { beginFields, type Filled } from './begin-fields.ts'

export type AskPage = Filled & { supporters: readonly Supporter[] }

/** Asking for support oneself. */
export function askPage(view: View, { supporters, ...filled }: AskPage): SafeHtml {
  const title = 'Ask for support'
  const lead = 'For anything at work that stays with you. You need not say what it was.'
  const ask = form({
    action: '/app/support/ask',
    csrf: view.csrf,
    body: [beginFields(supporters, filled), button({ text: 'Ask for support', once: true })],
  })
  const body = html`${breadcrumbs({ items: [{ text: 'Support', href: '/app/support' }, { text: title }] })}
${pageHeading({ title, lead })}${supporters.length > 0 ? ask : noSupporters()}`
  return signedInPage(view, { title, body, errors: filled.errors, width: 'reading' })
}

/** Where nobody is named to support people yet. */
export function noSupporters(): SafeHtml {
  return emptyState({
    title: 'Nobody is named to support people where you work yet',
    body: 'Whoever looks after accounts here can name a supporter. Until then: your GP, your union, or Samaritans on 116 123 at any hour.',
  })
}
