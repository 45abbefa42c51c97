import { type Access, mayUse } from '#capabilities/identity'
import type { Actor } from '#platform/context'
import { actionLink, emptyState, type SafeHtml } from '#web'

type Row = { access: Access; title: string; body: string; href: string; text: string }

/** What stands on Today when nothing needs somebody: the first row that fits their roles, each with a way on. */
const rows: readonly Row[] = [
  {
    access: 'change:do',
    title: 'Room to look around',
    body: 'Reports to thank for, people who are owed news, and changes to check come up here when they need you. A good moment to walk the floor and ask how it is going.',
    href: '/app/records',
    text: 'Look at the records',
  },
  {
    access: 'incident:read',
    title: 'Everything here is open to you',
    body: 'Each record shows what people told us, what was found, what was changed and whether it worked. The whole thread can be taken away as a PDF.',
    href: '/app/records',
    text: 'Look at the records',
  },
  {
    access: 'people:manage',
    title: 'You look after accounts and places',
    body: 'Add people, give and end roles, and find the address of each poster. What people tell us is not shown to you: no report, no thread, no review.',
    href: '/app/people',
    text: 'People and places',
  },
]

/** The empty state of Today for one person; undefined for those whose Today is the way to speak up. */
export function quietDay(actor: Pick<Actor, 'roles'>): SafeHtml | undefined {
  const row = rows.find(({ access }) => mayUse(actor, access))
  if (!row) return undefined
  const { title, body, href, text } = row
  return emptyState({ title, body, action: actionLink({ href, text, kind: 'secondary' }) })
}
