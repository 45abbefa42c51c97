import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import type { PersonId } from '#platform/ids'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { changeHelps, chooseSupporter, endSupport } from '../commands/change-own-support.ts'
import { noteCheckIn } from '../commands/note-check-in.ts'
import { writeNote } from '../commands/write-note.ts'
import { chooseForm, helpsForm, noteForm } from '../contract.ts'
import type { SupportDeps } from '../deps.ts'
import { type CheckInStep, checkInLabel } from '../model/check-in-steps.ts'
import { periodPage } from '../pages/period-page.ts'
import type { Period } from '../period.ts'
import { notToldYet } from './not-told-yet.ts'
import { periodShown, withPeriod } from './with-period.ts'

type Part = (visit: Visit, period: Period, me: PersonId) => Promise<Reply>
const addressOf = ({ id }: Period) => `/app/support/with/${id}`

/** One person and their supporter. Only the two of them find it; to everybody else it is not there. */
export function periodRoutes(deps: SupportDeps): SignedInRoute[] {
  const path = '/app/support/with/:id' as const
  const own = { access: 'support:own' } as const
  const parts = [
    { path: `${path}/notes`, part: keepNote(deps) },
    { path: `${path}/check-ins/:step`, part: keepCheckIn },
    { path: `${path}/supporter`, part: choose(deps) },
    { path: `${path}/helps`, part: keepHelps(deps) },
    { path: `${path}/end`, part: end },
  ] as const
  return [
    { ...own, method: 'GET', path, handle: visit => withPeriod(visit, show(deps)) },
    ...parts.map(({ path: at, part }) => ({
      ...own,
      method: 'POST' as const,
      path: at,
      handle: (visit: Visit) => withPeriod(visit, part),
    })),
  ]
}

function show(deps: SupportDeps): Part {
  return async ({ ctx, view }, period, me) => page(periodPage(view, await periodShown(ctx, deps, period, me)))
}

async function again(
  deps: SupportDeps,
  { ctx, view, body }: Visit,
  of: { period: Period; me: PersonId },
  errors: readonly FormError[],
): Promise<Reply> {
  const shown = await periodShown(ctx, deps, of.period, of.me)
  return page(periodPage(view, { ...shown, typed: typedFields(body), errors }), 422)
}

function keepNote(deps: SupportDeps): Part {
  return async (visit, period, me) => {
    const read = readForm(noteForm, visit.body)
    if (!read.ok) return again(deps, visit, { period, me }, read.errors)
    const { text, told } = read.value
    const note = { periodId: period.id, kind: 'note', text, toldNow: told === 'yes' } as const
    const kept = await writeNote(visit.ctx, deps.keys, note)
    if (kept.ok) return seeOther(addressOf(period), 'note-kept')
    return kept.code === 'exception-not-told' ? again(deps, visit, { period, me }, [notToldYet]) : kept
  }
}

const keepCheckIn: Part = async ({ ctx, params }, period) => {
  const { step = '' } = params
  if (!checkInLabel(step)) return refused('not-found')
  const noted = await noteCheckIn(ctx, period.id, step as CheckInStep)
  return noted.ok ? seeOther(addressOf(period), 'check-in-noted') : noted
}

function choose(deps: SupportDeps): Part {
  return async (visit, period, me) => {
    const read = readForm(chooseForm, visit.body)
    if (!read.ok) return again(deps, visit, { period, me }, read.errors)
    const chosen = await chooseSupporter(visit.ctx, period.id, read.value.supporter as PersonId)
    if (chosen.ok) {
      await deps.announce(visit.ctx, read.value.supporter as PersonId)
      return seeOther(addressOf(period), 'supporter-chosen')
    }
    if (chosen.code !== 'supporter-unknown') return chosen
    const message = 'Choose somebody who supports people where you work'
    return again(deps, visit, { period, me }, [{ field: 'supporter', message }])
  }
}

function keepHelps(deps: SupportDeps): Part {
  return async (visit, period, me) => {
    const read = readForm(helpsForm, visit.body)
    if (!read.ok) return again(deps, visit, { period, me }, read.errors)
    const kept = await changeHelps(visit.ctx, period.id, read.value.helps)
    return kept.ok ? seeOther(addressOf(period), 'helps-kept') : kept
  }
}

const end: Part = async ({ ctx }, period) => {
  const ended = await endSupport(ctx, period.id)
  return ended.ok ? seeOther('/app/support', 'support-ended') : ended
}
