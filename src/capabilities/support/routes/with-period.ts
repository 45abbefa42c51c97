import { personNames, serviceById } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { Reply } from '#platform/http/reply'
import type { Visit } from '#platform/http/route'
import { isId, type PersonId } from '#platform/ids'
import { refused } from '#platform/result'
import type { SupportDeps } from '../deps.ts'
import type { PeriodPage } from '../pages/period-page.ts'
import type { Period, PeriodId } from '../period.ts'
import { checkInsOf, notesOf, periodOfTwo, wasTold } from '../queries/period-of-two.ts'
import { supportersAt } from '../queries/supporters-at.ts'

/** Hands the support of the address to a handler; not found for everybody but the two. */
export async function withPeriod(
  visit: Visit,
  work: (visit: Visit, period: Period, me: PersonId) => Promise<Reply>,
): Promise<Reply> {
  const { id = '' } = visit.params
  const { personId } = visit.ctx.actor
  const period = isId(id) ? await periodOfTwo(visit.ctx, id as PeriodId) : undefined
  return period && personId ? work(visit, period, personId) : refused('not-found')
}

/** All that the two see of their support. */
export async function periodShown(
  ctx: Context,
  { keys }: Pick<SupportDeps, 'keys'>,
  period: Period,
  me: PersonId,
): Promise<PeriodPage> {
  const mine = period.personId === me
  const notes = await notesOf(ctx, keys, period.id)
  const people = [period.personId, ...(period.supporterId ? [period.supporterId] : [])]
  const names = await personNames(ctx, [...people, ...notes.map(note => note.authorId)])
  return {
    period,
    mine,
    me,
    names,
    notes,
    personName: names.get(period.personId) ?? 'a colleague',
    supporterName: period.supporterId ? names.get(period.supporterId) : undefined,
    serviceName: (await serviceById(ctx, period.serviceId))?.name ?? '',
    checkIns: await checkInsOf(ctx, period.id),
    told: await wasTold(ctx, period.id),
    supporters: mine && !period.endedAt ? await supportersAt(ctx, period.serviceId) : [],
  }
}
