import { button, details, form, formatInstant, html, type SafeHtml, select } from '#web'
import { askedField } from '../model/read-answers.ts'
import type { DutiesPage } from './duties-page.ts'
import { factText, knownField, sourceWords } from './duty-words.ts'

/** Everything that the rules were held against, where each comes from, and the way to say otherwise. */
export function factsWeGoBy(page: DutiesPage): SafeHtml {
  const { of, names, mayDecide } = page
  const rows = [...of.known].map(([field, { value, source, answer }]) => {
    const by = answer?.by ? ` by ${names.get(answer.by) ?? 'somebody'}` : ''
    const when = answer ? `, ${formatInstant(new Date(answer.at))}` : ''
    return html`<li>${factText(field, value)} <span class="soft">(${sourceWords[source]}${by}${when})</span></li>`
  })
  return details({
    summary: `What we go by (${rows.length})`,
    body: html`<ul>${rows}</ul>${mayDecide && answerOtherwise(page)}`,
  })
}

function answerOtherwise({ of, incident }: DutiesPage): SafeHtml {
  const items = [...of.known.keys()]
    .filter(askedField)
    .map(field => ({ value: field, text: knownField(field)?.asks ?? field }))
  const body = [
    select({ name: 'ask', label: 'Answer one of them otherwise', items }),
    button({ text: 'Ask it again', kind: 'secondary' }),
  ]
  return form({ action: `/app/records/${incident.reference}/duties`, method: 'get', body })
}
