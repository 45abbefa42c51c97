import { type Access, mayUse } from '#capabilities/identity'
import type { Actor } from '#platform/context'

type Place = { href: string; text: string; access: Access }

/** The ways through Candour, in the order of a day; each person sees those their roles open. */
const places: Place[] = [
  { href: '/app', text: 'Today', access: 'own:see' },
  { href: '/app/speak-up', text: 'Tell us', access: 'report:tell' },
  { href: '/app/my-reports', text: 'My reports', access: 'own-reports:read' },
  { href: '/app/people-to-talk-to', text: 'People to talk to', access: 'talk:answer' },
  { href: '/app/support', text: 'Support', access: 'support:own' },
  { href: '/app/inbox', text: 'Inbox', access: 'report:read' },
  { href: '/app/handover', text: 'Handover', access: 'handover:make' },
  { href: '/app/records', text: 'Records', access: 'incident:read' },
  { href: '/app/changes', text: 'Changes', access: 'change:do' },
  { href: '/app/lessons', text: 'Lessons', access: 'lesson:read' },
  { href: '/app/counts', text: 'What we see', access: 'counts:see' },
  { href: '/app/guardian', text: 'Guardian', access: 'names:keep' },
  { href: '/app/mail', text: 'E-mail', access: 'people:manage' },
  { href: '/app/people', text: 'People and places', access: 'people:manage' },
  { href: '/app/audit', text: 'Who did what', access: 'audit:read' },
]

/** The navigation of one person. */
export function navigationFor(actor: Actor): { href: string; text: string }[] {
  return places.filter(place => mayUse(actor, place.access)).map(({ href, text }) => ({ href, text }))
}
