import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import { moveIncident } from '../commands/move-incident.ts'
import { moveForm } from '../contract.ts'
import type { Incident } from '../incident.ts'
import { type Move, movesFrom } from '../model/state-table.ts'
import { movePage } from '../pages/move-page.ts'
import { withRecord } from './with-record.ts'

/** Moves of a record that have no page of their own; the state table decides who may make them. */
export function moveRoutes(): SignedInRoute[] {
  // The widest row of those who may make a move at all.
  const route = { path: '/app/records/:reference/move/:to', access: 'change:do' } as const
  return [
    {
      ...route,
      method: 'GET',
      handle: visit => withRecord(visit, (_, record) => withMove(visit, record, show)),
    },
    {
      ...route,
      method: 'POST',
      handle: visit => withRecord(visit, (_, record) => withMove(visit, record, move)),
    },
  ]
}

type Work = (visit: Visit, record: Incident, move: Move) => Promise<Reply>

async function withMove(visit: Visit, record: Incident, work: Work): Promise<Reply> {
  const move = movesFrom(record.state).find(each => each.to === visit.params.to)
  return move ? work(visit, record, move) : refused('no-such-move')
}

async function show({ view }: Visit, record: Incident, move: Move): Promise<Reply> {
  return page(movePage(view, { record, move }))
}

async function move(visit: Visit, record: Incident, wanted: Move): Promise<Reply> {
  const read = readForm(moveForm, visit.body)
  const reason = read.ok ? read.value.reason : ''
  const moved = await moveIncident(visit.ctx, { incidentId: record.id, to: wanted.to, reason })
  if (moved.ok) return seeOther(`/app/records/${record.reference}`, 'moved')
  if (moved.code !== 'reason-missing') return moved
  const errors = read.ok ? [{ field: 'reason', message: 'Say why, in a sentence' }] : read.errors
  return page(movePage(visit.view, { record, move: wanted, errors, typed: typedFields(visit.body) }), 422)
}
