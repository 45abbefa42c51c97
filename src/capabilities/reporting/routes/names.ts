import { readForm } from '#platform/http/read-form'
import { json, page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import { markRetaliation } from '../commands/mark-retaliation.ts'
import {
  allowedMove,
  finishMovingNames,
  keepMovedNames,
  type MoveNames,
  takeOutNames,
} from '../commands/move-names.ts'
import { openName } from '../commands/open-name.ts'
import { markForm, movedNamesForm, openNameForm } from '../guardian-forms.ts'
import { moveNamesPage } from '../pages/move-names-page.ts'

/** Opening a name, and locking names to another key; what the guardian's browser asks is answered as JSON. */
export function nameRoutes(): SignedInRoute[] {
  const access = 'names:keep'
  const move = '/app/guardian/move/:from/:to' as const
  return [
    { method: 'POST', path: '/app/guardian/reports/:reference/open', access, handle: open },
    { method: 'GET', path: move, access, handle: showMove },
    { method: 'POST', path: `${move}/take-out`, access, handle: takeOut },
    { method: 'POST', path: `${move}/keep`, access, handle: keep },
    { method: 'POST', path: move, access, handle: finish },
    { method: 'POST', path: '/app/reports/:reference/mark', access: 'report:mark', handle: mark },
  ]
}

async function open({ ctx, params, body }: Visit): Promise<Reply> {
  const read = readForm(openNameForm, body)
  if (!read.ok) return json({ errors: read.errors }, 422)
  const opened = await openName(ctx, { reference: params.reference ?? '', reason: read.value.reason })
  return opened.ok ? json({ sealed: opened.value }) : opened
}

async function showMove({ ctx, view, params }: Visit): Promise<Reply> {
  const allowed = await allowedMove(ctx, keysIn(params))
  return allowed.ok ? page(moveNamesPage(view, allowed.value)) : allowed
}

async function takeOut({ ctx, params }: Visit): Promise<Reply> {
  const taken = await takeOutNames(ctx, keysIn(params))
  return taken.ok ? json({ names: taken.value }) : taken
}

async function keep({ ctx, params, body }: Visit): Promise<Reply> {
  const allowed = await allowedMove(ctx, keysIn(params))
  if (!allowed.ok) return allowed
  const read = readForm(movedNamesForm, body)
  if (!read.ok) return json({ errors: read.errors }, 422)
  const kept = await keepMovedNames(ctx, keysIn(params), read.value.names)
  return kept.ok ? json({ kept: kept.value }) : kept
}

async function finish({ ctx, params }: Visit): Promise<Reply> {
  const finished = await finishMovingNames(ctx, keysIn(params))
  return finished.ok ? seeOther('/app/guardian', finished.value.move) : finished
}

async function mark({ ctx, params, body }: Visit): Promise<Reply> {
  const read = readForm(markForm, body)
  if (!read.ok) return refused('mark-missing')
  const reference = params.reference ?? ''
  const marked = await markRetaliation(ctx, { reference, mark: read.value.mark })
  return marked.ok ? seeOther(`/app/reports/${reference}`, 'marked') : marked
}

const keysIn = ({ from = '', to = '' }: Record<string, string>): MoveNames => ({ from, to })
