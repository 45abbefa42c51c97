import { choice, html, type SafeHtml } from '#web'
import { type SmallTeamChoice, smallTeamChoices } from '../contract.ts'
import { threadWords } from '../messages/thread-words.ts'
import type { PlaceDescribed } from '../report.ts'
import { smallTeamWords } from './small-team-words.ts'

/**
 * What a script asks before it sends, where whoever tells us could be recognised (client/enhancements/small-team.ts).
 * Hidden and not part of the form until then; without a script the server asks on a page of its own.
 */
export function smallTeamField(lang: string, { code, serviceName }: PlaceDescribed): SafeHtml {
  const words = threadWords(lang)
  const texts = smallTeamWords(words, serviceName)
  const tile = (value: SmallTeamChoice) => ({ value, text: texts[value], disabled: true })
  const asked = choice({
    name: 'smallTeam',
    legend: words.smallTitle(),
    hint: words.smallLead(),
    columns: 1,
    items: smallTeamChoices.map(tile),
    note: words.smallWords(),
  })
  return html`<div data-small-team="/speak-up/${code}/small-team" hidden>${asked}</div>`
}
