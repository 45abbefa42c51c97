import type { PersonId } from '#platform/ids'
import { details, formatInstant, html, type SafeHtml } from '#web'
import type { Look } from '../look.ts'
import { gradesText } from './second-look-section.ts'

/** Every look at an event, the first one first; nothing while there is only one. */
export function earlierLooks(
  looks: readonly Look[],
  names: ReadonlyMap<PersonId, string>,
): SafeHtml | undefined {
  if (looks.length < 2) return undefined
  const rows = looks.map(look => html`<li>${oneLook(look, names)}</li>`)
  return details({ summary: 'How it was seen before, the first look first', body: html`<ol>${rows}</ol>` })
}

function oneLook(look: Look, names: ReadonlyMap<PersonId, string>): SafeHtml {
  const who = (id: PersonId | null) => (id && names.get(id)) || 'Somebody'
  const why = look.why && html`<br>Why: ${look.why}`
  const second =
    look.lowers.length > 0 &&
    html`<br>${decisionText(look, who(look.decidedBy))}${look.decidedWhy && html`: ${look.decidedWhy}`}`
  return html`${gradesText(look)}<br><span class="soft">${who(look.by)}, ${formatInstant(new Date(look.at))}</span>${why}${second}`
}

function decisionText({ agreed, decidedAt }: Look, who: string): string {
  if (agreed === null || !decidedAt) return 'Waits for a second pair of eyes'
  const when = formatInstant(new Date(decidedAt))
  return agreed ? `${who} agreed, ${when}` : `${who} did not agree, ${when}`
}
