import { cellsTable, html, type SafeHtml } from '#web'
import { reachInWords } from '../model/reach.ts'
import type { TeamReach } from '../queries/reach-of.ts'

/** How far a lesson has come, team by team; counts only, and none that could point at somebody. */
export function reachSection(reach: readonly TeamReach[]): SafeHtml {
  const table = cellsTable({
    caption: 'Reach by team',
    captionHidden: true,
    columns: [{ text: 'Team' }, { text: 'Service' }, { text: 'Read by' }],
    rows: reach.map(team => [team.placeName, team.serviceName, reachInWords(team)]),
  })
  return html`<section><h2>How far it has come</h2>${table}</section>`
}
