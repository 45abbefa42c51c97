import type { Person, RoleHeld } from '#capabilities/organisation'
import type { ListedEntry } from '#platform/audit/entries-page'
import type { PersonId } from '#platform/ids'
import { dayOf, toTheHour } from '#platform/time'
import {
  type Content,
  cellsTable,
  emptyState,
  filters,
  formatDay,
  formatInstant,
  html,
  pageHeading,
  pagination,
  type SafeHtml,
  select,
  signedInPage,
  textInput,
  type View,
} from '#web'
import type { AskedTrail } from './audit-address.ts'
import { lastSealNote, type PrintedSealWords } from './last-seal-note.ts'
import type { RecordLink } from './links-to.ts'
import { whoActed } from './who-acted.ts'

export type AuditPage = {
  asked: AskedTrail
  entries: readonly ListedEntry[]
  links: ReadonlyMap<string, RecordLink>
  names: ReadonlyMap<PersonId, string>
  roles: ReadonlyMap<PersonId, readonly RoleHeld[]>
  people: readonly Person[]
  olderHref: string | undefined
  lastSeal: PrintedSealWords | undefined
}

/** Who did what to which record, newest first, and the seal to keep elsewhere. */
export function auditPage(view: View, page: AuditPage): SafeHtml {
  const title = 'Who did what'
  const lead =
    'Every deed on every record that you may know of. No words of anybody: only who, what and which.'
  const body = html`${pageHeading({ title, lead })}${narrowing(page)}${trail(page)}
${page.olderHref && pagination({ next: { href: page.olderHref, text: 'Earlier' }, label: 'More of the trail' })}
${lastSealNote(page.lastSeal)}`
  return signedInPage(view, { title, body })
}

function narrowing({ asked, people }: AuditPage) {
  const everybody = { value: '', text: 'Everybody' }
  return filters({
    action: '/app/audit',
    fields: [
      textInput({ name: 'record', label: 'Reference or id of a record', value: asked.record }),
      select({
        name: 'person',
        label: 'Done by',
        items: [everybody, ...people.map(({ id, name }) => ({ value: id, text: name }))],
        value: asked.person,
      }),
    ],
    ...(asked.record || asked.person ? { clearHref: '/app/audit' } : {}),
  })
}

function trail(page: AuditPage): Content {
  return cellsTable({
    caption: 'The trail, newest first',
    captionHidden: true,
    columns: [
      { text: 'When' },
      { text: 'Who' },
      { text: 'Did what' },
      { text: 'To which record' },
      { text: 'Seal' },
    ],
    rows: page.entries.map(entry => [
      when(entry),
      whoActed(entry, page),
      entry.action.replaceAll('-', ' '),
      whichRecord(entry, page.links),
      entry.seal === null ? 'Not sealed yet' : html`Sealed in <code>${entry.seal}</code>`,
    ]),
    empty: emptyState({
      title: 'Nothing like that',
      body: 'Check the reference, or look at everything. What was done to a record that is kept from you is not here.',
    }),
  })
}

// Whoever told us is not to be found by the minute, whichever way they told us.
function when({ at, coarse, shielded }: ListedEntry): string {
  if (!coarse && !shielded) return formatInstant(new Date(at))
  const hour = formatInstant(new Date(toTheHour(at))).slice(-5)
  return `${formatDay(dayOf(at), 'short')}, in the hour from ${hour}`
}

function whichRecord({ thing, thingId, shielded }: ListedEntry, links: AuditPage['links']): Content {
  const name = thing.replaceAll('-', ' ')
  const link = thingId === null ? undefined : links.get(thingId)
  if (link) return html`${name} <a href="${link.href}">${link.text}</a>`
  // The ids of named reports tell the moment in which they were made.
  return thingId === null || shielded ? name : html`${name} <code class="small">${thingId}</code>`
}
