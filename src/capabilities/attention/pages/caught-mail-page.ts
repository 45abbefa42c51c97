import type { Letter } from '#platform/mail/mail-sender'
import {
  breadcrumbs,
  emptyState,
  formatInstant,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  tag,
  type View,
} from '#web'

/** What would have gone by mail, for whoever tries Candour out. */
export function caughtMailPage(view: View, letters: readonly Letter[]): SafeHtml {
  const title = 'E-mails that were kept here'
  const lead = 'This Candour is for trying out: no e-mail leaves it. Newest first.'
  const body = html`${breadcrumbs({ items: [{ text: 'E-mail', href: '/app/mail' }, { text: title }] })}
${pageHeading({ title, lead })}
${letters.length > 0 ? html`<ol class="plain-list stack">${letters.map(shown)}</ol>` : nothing()}`
  return signedInPage(view, { title, body, width: 'reading' })
}

function shown({ to, subject, text, urgent, at }: Letter): SafeHtml {
  const paragraphs = text.trim().split('\n\n')
  return html`<li><h2>${subject}</h2>
<p class="soft">${urgent && tag({ text: 'Urgent' })} To ${to} · ${formatInstant(new Date(at))}</p>
${paragraphs.map(words => html`<p>${words}</p>`)}</li>`
}

function nothing(): SafeHtml {
  return emptyState({
    title: 'Nothing was sent yet',
    body: 'Tell us that somebody is at risk, or write to somebody who told us something, and their e-mail comes up here within a minute.',
  })
}
