import { personNames, servicesOf } from '#capabilities/organisation'
import { talksFor } from '#capabilities/reporting'
import { page, type Reply } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { peoplePage } from '../pages/people-page.ts'
import { peopleToCheckInWith } from '../queries/people-to-check-in-with.ts'

/** The supporter's own page. */
export function peopleRoutes(): SignedInRoute[] {
  return [{ method: 'GET', path: '/app/support/people', access: 'support:give', handle: show }]
}

async function show({ ctx, view }: Visit): Promise<Reply> {
  const people = await peopleToCheckInWith(ctx)
  const names = await personNames(
    ctx,
    people.map(each => each.personId),
  )
  const services = new Map((await servicesOf(ctx)).map(({ id, name }) => [id, name]))
  return page(
    peoplePage(view, {
      people: people.map(each => ({
        ...each,
        name: names.get(each.personId) ?? 'A colleague',
        serviceName: services.get(each.serviceId) ?? '',
      })),
      talks: await talksFor(ctx),
      now: ctx.now(),
    }),
  )
}
