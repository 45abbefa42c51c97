import { button, details, form, html, type SafeHtml } from '#web'
import { type Help, helpWords } from '../model/helps.ts'
import { noSupporters } from './ask-page.ts'
import { helpsField, supporterField } from './begin-fields.ts'
import type { PeriodSection } from './period-page.ts'

/** What might help; for the person also to change it, to choose somebody else, or to end it. */
export function ownChoices(section: PeriodSection): SafeHtml {
  const { period, mine } = section
  const list = html`<section><h2>What might help</h2>${helpList(period.helps)}</section>`
  return mine && !period.endedAt ? html`${list}${choices(section)}` : list
}

function helpList(chosen: readonly Help[]): SafeHtml {
  if (chosen.length === 0)
    return html`<p class="soft">Nothing was ticked. It is a good first thing to ask.</p>`
  return html`<ul>${chosen.map(help => html`<li><strong>${helpWords[help].label}.</strong> ${helpWords[help].meaning}</li>`)}</ul>`
}

function choices(section: PeriodSection): SafeHtml {
  const { period, csrf, action } = section
  const helps = form({
    action: `${action}/helps`,
    csrf,
    body: [helpsField(period.helps), button({ text: 'Keep this', kind: 'secondary', once: true })],
  })
  const end = form({
    action: `${action}/end`,
    csrf,
    body: html`<p>No more check-ins. Your notes stay readable to the two of you. You can ask again at any time.</p>${button({ text: 'End it', kind: 'secondary', once: true })}`,
  })
  return html`${details({ summary: 'Change what might help', body: helps })}
${somebodyElse(section)}${details({ summary: 'End this support', body: end })}`
}

function somebodyElse(section: PeriodSection): SafeHtml {
  const { period, supporters, csrf, action, errors } = section
  const others = supporters.filter(({ id }) => id !== period.supporterId)
  const chosen = period.supporterId === null
  const body =
    others.length > 0
      ? form({
          action: `${action}/supporter`,
          csrf,
          body: [
            supporterField(others, section),
            html`<p class="soft">What you and an earlier supporter wrote stays between the two of you.</p>`,
            button({
              text: 'Choose them',
              once: true,
              ...(chosen ? {} : { kind: 'secondary' }),
            }),
          ],
        })
      : noSupporters()
  const open = chosen || errors?.some(({ field }) => field === 'supporter')
  return details({ summary: 'Choose somebody else', body, open })
}
