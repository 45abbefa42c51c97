import type { Finding } from '#methods/language'
import { html, note, type SafeHtml } from '#web'

/** What the language lens asks about words that somebody is about to send. It can be left: nothing is changed, scored or held back. */
export function lensNote(findings: readonly Finding[]): SafeHtml {
  if (findings.length === 0)
    return note({ body: html`<p>Nothing in it reads as blame. Send it when it says what you mean.</p>` })
  const rows = findings.map(
    ({ text, why, question }) => html`<li><strong>“${text}”</strong> ${why} <em>${question}</em></li>`,
  )
  return note({
    title: 'Worth a second look',
    body: html`<ul>${rows}</ul><p>You decide. You can send it as it is.</p>`,
  })
}
