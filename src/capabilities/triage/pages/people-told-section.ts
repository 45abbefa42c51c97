import { button, errorFor, form, html, radios, type SafeHtml, statusTag, textarea, textInput } from '#web'
import type { OutcomeSection } from './outcome-page.ts'
import { paragraphs } from './words-for.ts'

/** What the people it happened to were told, in words they can answer. */
export function peopleToldSection(section: OutcomeSection): SafeHtml {
  const { record } = section
  return html`<section><h2>The people it happened to</h2>${known(section)}${record.state !== 'closed' && peopleForm(section)}</section>`
}

function known({ record }: OutcomeSection): SafeHtml | undefined {
  if (record.nobodyElse) return html`<p>${statusTag('done')} Nobody else was involved.</p>`
  if (record.peopleTold === '') return undefined
  return html`<p>${statusTag('done', 'Told')}</p>${paragraphs(record.peopleTold)}<p class="soft">They can answer: ${record.peopleMayAnswer}</p>`
}

function peopleForm({ record, csrf, action, errors, typed }: OutcomeSection): SafeHtml {
  const kept = record.nobodyElse ? 'nobody' : record.peopleTold ? 'told' : undefined
  const words = html`${textarea({
    name: 'peopleTold',
    label: 'What they, or their family, were told',
    hint: 'Plain words: what happened, that we are sorry, what we changed. Write it as you would say it.',
    rows: 5,
    value: typed ? typed.peopleTold : record.peopleTold,
    error: errorFor(errors, 'peopleTold'),
  })}${textInput({
    name: 'mayAnswer',
    label: 'How they can answer',
    hint: 'For example: ring Siobhan on the unit, or talk to her on her round on Friday',
    value: typed ? typed.mayAnswer : record.peopleMayAnswer,
    error: errorFor(errors, 'mayAnswer'),
  })}`
  return form({
    action: `${action}/people`,
    csrf,
    body: [
      radios({
        name: 'who',
        legend: 'Who else was concerned?',
        items: [
          { value: 'told', text: 'Somebody we support, their family, or a colleague', reveals: words },
          { value: 'nobody', text: 'Nobody else was involved' },
        ],
        value: typed ? typed.who : kept,
        error: errorFor(errors, 'who'),
      }),
      button({ text: 'Keep this', kind: 'secondary', once: true }),
    ],
  })
}
