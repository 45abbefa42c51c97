import { mailFaults } from '#platform/mail/mail-faults.data'
import type { MailSender } from '#platform/mail/mail-sender'
import {
  type Content,
  cellsTable,
  emptyState,
  formatInstant,
  html,
  note,
  pageHeading,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import type { MailKind } from '../model/retries.data.ts'
import type { LostMail } from '../queries/lost-mail.ts'

export type LostMailPage = { way: MailSender['kind']; lost: readonly LostMail[]; peopleWaiting: number }

const kinds: Readonly<Record<MailKind, string>> = {
  alert: 'Alert of the on-call list',
  'at-once': 'E-mail at once',
  digest: 'Daily e-mail',
}

/** The mail that did not arrive: to whom, in which hour, of which kind and why; never what it was about. */
export function lostMailPage(view: View, page: LostMailPage): SafeHtml {
  const title = 'E-mail'
  const lead = 'What did not arrive, and why. Our e-mails hold no case text, and neither does this page.'
  const body = html`${pageHeading({ title, lead })}${wayNote(page.way)}${waitingNote(page.peopleWaiting)}
${page.lost.length > 0 ? lostTable(page.lost) : nothingLost()}`
  return signedInPage(view, { title, body })
}

function wayNote(way: MailSender['kind']): SafeHtml | undefined {
  if (way === 'catcher')
    return note({
      body: html`<p>No e-mail leaves this Candour: each is kept so that you can see it. <a href="/app/mail/caught">Look at what would have gone</a></p>`,
    })
  if (way === 'smtp') return undefined
  return note({
    tone: 'urgent',
    title: 'No mail server is set up',
    body: html`<p>Nobody on call is told by e-mail when somebody is at risk. Whoever runs Candour sets <code>SMTP_URL</code> and <code>MAIL_FROM</code>.</p>`,
  })
}

function waitingNote(people: number): SafeHtml | undefined {
  if (people === 0) return undefined
  const whose = people === 1 ? 'An e-mail to one person' : `E-mails to ${people} people`
  return html`<p>${whose} did not go yet. We are trying again.</p>`
}

function lostTable(lost: readonly LostMail[]): Content {
  return cellsTable({
    caption: 'E-mails that did not arrive, latest first',
    columns: [{ text: 'To' }, { text: 'When' }, { text: 'Kind' }, { text: 'Why' }],
    rows: lost.map(({ personId, name, lostAt, kind, why }) => [
      html`<a href="/app/people/${personId}">${name}</a>`,
      formatInstant(new Date(lostAt)),
      kinds[kind],
      mailFaults[why]?.words ?? why,
    ]),
  })
}

function nothingLost(): SafeHtml {
  return emptyState({
    title: 'No e-mail was lost in the last 30 days',
    body: 'An e-mail that does not arrive after several tries stands here. Check the address with the person, or the mail server with whoever runs it.',
  })
}
