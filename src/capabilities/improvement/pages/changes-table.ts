import type { PlainDate } from '#platform/time'
import { type Content, cellsTable, html } from '#web'
import type { Change } from '../change.ts'
import { strengthNames } from '../model/actions.ts'
import { byNeed, standingOf } from '../model/standing.ts'
import { ownerWords, whenWords } from './change-words.ts'
import { standingTag } from './standing-tag.ts'

export type ChangesTable = {
  caption: string
  changes: readonly Change[]
  today: PlainDate
  /** Whether each row says which record and service it belongs to. */
  withRecord?: boolean
  empty: Content
}

/** Changes, what needs somebody first: how each stands, whose it is and when. */
export function changesTable({ caption, changes, today, withRecord = false, empty }: ChangesTable): Content {
  const columns = [
    'Change',
    'How it stands',
    'Who sees to it',
    'When',
    'Strength',
    ...(withRecord ? ['Record'] : []),
  ]
  return cellsTable({
    caption,
    captionHidden: true,
    columns: columns.map(text => ({ text })),
    rows: byNeed(changes, today).map(change => [
      html`<a href="/app/changes/${change.id}">${change.title}</a>`,
      standingTag(standingOf(change, today)),
      ownerWords(change),
      whenWords(change),
      strengthNames[change.strength],
      ...(withRecord ? [recordCell(change)] : []),
    ]),
    empty,
  })
}

function recordCell({ reference, serviceName }: Change): Content {
  return html`<a href="/app/records/${reference}">${reference}</a> <span class="soft">${serviceName}</span>`
}
