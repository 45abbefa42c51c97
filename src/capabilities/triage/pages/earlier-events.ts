import { details, html, type SafeHtml } from '#web'
import type { EarlierEvent } from '../queries/affected-by.ts'
import { occurredText } from './words-for.ts'

/**
 * Earlier events of the same person, or of the same kind at the same place, folded: links to look at, joined by nobody.
 * Undefined when there are none.
 */
export function earlierEvents(events: readonly EarlierEvent[], { open = false } = {}): SafeHtml | undefined {
  if (events.length === 0) return undefined
  const rows = events.map(
    event =>
      html`<li><a href="/app/records/${event.reference}">${event.title}</a><br><span class="soft">${likeness(event)} · ${occurredText(event.occurredOn, event.occurredPart)}</span></li>`,
  )
  const summary =
    events.length === 1 ? 'One earlier event like it' : `${events.length} earlier events like it`
  return details({ summary, body: html`<ul class="govuk-list">${rows}</ul>`, open })
}

function likeness({ samePerson, sameKindHere }: EarlierEvent): string {
  if (samePerson && sameKindHere) return 'The same person, place and kind'
  return samePerson ? 'The same person' : 'The same kind at the same place'
}
