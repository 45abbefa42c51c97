import { html, type SafeHtml } from '#web'
import type { PlaceDescribed } from '../report.ts'

/**
 * Room for what a script asks before it sends, where whoever tells us could be recognised
 * (client/enhancements/small-team.ts). Without a script the server asks on a page of its own.
 */
export function smallTeamField({ code }: PlaceDescribed, lang: string): SafeHtml {
  return html`<div class="choice" data-small-team="/speak-up/${code}/small-team?lang=${lang}"></div>`
}
