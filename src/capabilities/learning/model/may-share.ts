import type { IncidentState } from '#capabilities/triage'

type Row = { may: boolean; why: string }

/** When a lesson may be written from a record. */
export const shareTable: Record<IncidentState, Row> = {
  opened: {
    may: false,
    why: 'Nobody has looked yet: what we think on the first day is seldom what we learn.',
  },
  understanding: { may: true, why: 'Some things cannot wait for the end of a review.' },
  changing: { may: true, why: 'What we learnt helps others before our own changes are made.' },
  checking: { may: true, why: 'Now we can also say what we changed.' },
  closed: { may: true, why: 'A lesson that was forgotten, or a new version of one.' },
}

/** Whether a lesson may be written from a record in this state. */
export function mayShareFrom(state: IncidentState): boolean {
  return shareTable[state].may
}
