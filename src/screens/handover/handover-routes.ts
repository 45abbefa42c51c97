import { mayAt } from '#capabilities/identity'
import { onCallAt, servicesOf } from '#capabilities/organisation'
import { page, type Reply } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import { handoverOf } from './handover-of.ts'
import { handoverPage, spans } from './handover-page.ts'

/** The handover of each service where somebody leads shifts, or that they run. */
export function handoverRoutes(): SignedInRoute[] {
  return [{ method: 'GET', path: '/app/handover', access: 'handover:make', handle: show }]
}

async function show({ ctx, view, query }: Visit): Promise<Reply> {
  const services = (await servicesOf(ctx)).filter(
    ({ id }) => ctx.actor.services.includes(id) && mayAt(ctx.actor, 'handover:make', id),
  )
  const service = query.service ? services.find(({ id }) => id === query.service) : services[0]
  if (!service) return refused('not-found')
  const hours = spans.find(each => String(each) === query.hours) ?? spans[0]
  const handover = await handoverOf(ctx, { service, hours })
  const onCall = await onCallAt(ctx, service.id)
  const keepsOnCall = mayAt(ctx.actor, 'on-call:keep', service.id)
  return page(handoverPage(view, { handover, services, now: ctx.now(), onCall, keepsOnCall }))
}
