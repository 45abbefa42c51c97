import { personNames } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import type { PersonId } from '#platform/ids'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { writeNote } from '../commands/write-note.ts'
import { guidedForm } from '../contract.ts'
import type { SupportDeps } from '../deps.ts'
import { guidedRecord, guidedText } from '../model/guided-records.ts'
import { type GuidedPage, guidedPage } from '../pages/guided-page.ts'
import type { Period } from '../period.ts'
import { wasTold } from '../queries/period-of-two.ts'
import { notToldYet } from './not-told-yet.ts'
import { withPeriod } from './with-period.ts'

type Guided = GuidedPage['record']

/** A peer discussion or restorative questions, as a guide that may be used or left. */
export function guidedRoutes(deps: SupportDeps): SignedInRoute[] {
  const route = { access: 'support:own', path: '/app/support/with/:id/guided/:kind' } as const
  return [
    { ...route, method: 'GET', handle: visit => withGuide(visit, show) },
    { ...route, method: 'POST', handle: visit => withGuide(visit, keep(deps)) },
  ]
}

type Work = (visit: Visit, about: { period: Period; me: PersonId; record: Guided }) => Promise<Reply>

function withGuide(visit: Visit, work: Work): Promise<Reply> {
  return withPeriod(visit, async (_, period, me) => {
    const record = guidedRecord(visit.params.kind ?? '')
    if (!record) return refused('not-found')
    if (period.endedAt) return refused('support-ended')
    return period.supporterId ? work(visit, { period, me, record }) : refused('no-supporter')
  })
}

const show: Work = async ({ ctx, view }, about) => page(guidedPage(view, await shown(ctx, about)))

async function shown(ctx: Context, { period, me, record }: Parameters<Work>[1]): Promise<GuidedPage> {
  const mine = period.personId === me
  const otherId = mine ? period.supporterId : period.personId
  const other = (otherId && (await personNames(ctx, [otherId])).get(otherId)) || 'your supporter'
  return { periodId: period.id, record, told: await wasTold(ctx, period.id), mine, other }
}

function keep({ keys }: SupportDeps): Work {
  return async (visit, about) => {
    const { period, record } = about
    const again = async (errors: readonly FormError[]) => {
      const filled = { ...(await shown(visit.ctx, about)), typed: typedFields(visit.body), errors }
      return page(guidedPage(visit.view, filled), 422)
    }
    const read = readForm(guidedForm, visit.body)
    if (!read.ok) return again(read.errors)
    const text = guidedText(record, read.value.answers)
    const first = record.questions[0]?.id ?? ''
    if (text === '') return again([{ field: first, message: 'Answer at least one question' }])
    const note = { periodId: period.id, kind: record.kind, text, toldNow: read.value.told === 'yes' }
    const kept = await writeNote(visit.ctx, keys, note)
    if (kept.ok) return seeOther(`/app/support/with/${period.id}`, 'note-kept')
    return kept.code === 'exception-not-told' ? again([notToldYet]) : kept
  }
}
