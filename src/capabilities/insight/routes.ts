import { mayAt } from '#capabilities/identity'
import { everyServiceOf, promisedHours, type Service } from '#capabilities/organisation'
import { categories, kindNames } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { page, type Reply } from '#platform/http/reply'
import type { Mount, Visit } from '#platform/http/route'
import type { ServiceId } from '#platform/ids'
import { dayOf } from '#platform/time'
import { type CountsChoices, countsChoices } from './contract.ts'
import { byCategory } from './model/by-category.ts'
import { wholeMonths } from './model/series.ts'
import { countsPage } from './pages/counts-page.ts'
import type { HeardSection } from './pages/heard-section.ts'
import { heardByService, heardDays } from './queries/heard-by-service.ts'
import { type CountsFilter, monthlyCounts } from './queries/monthly-counts.ts'
import { servicesCounted } from './queries/services-counted.ts'

/** Counts by month and category. */
export function insightRoutes(): Mount {
  return { routes: [{ method: 'GET', path: '/app/counts', access: 'counts:see', handle: showCounts }] }
}

async function showCounts({ ctx, view, query }: Visit): Promise<Reply> {
  const services = await servicesToChoose(ctx)
  const chosen = chosenIn(query, services)
  const today = dayOf(ctx.now())
  const counts = await monthlyCounts(ctx, filterOf(chosen))
  return page(
    countsPage(view, {
      chosen,
      services,
      series: wholeMonths(counts, today),
      rows: byCategory(counts, today),
      heard: await heard(ctx, chosen),
    }),
  )
}

/** Services whose counts the person sees: the open ones, and closed ones in which something happened. */
async function servicesToChoose(ctx: Context): Promise<Service[]> {
  const counted = await servicesCounted(ctx)
  return (await everyServiceOf(ctx)).filter(
    ({ id, closedOn }) => mayAt(ctx.actor, 'counts:see', id) && (closedOn === null || counted.has(id)),
  )
}

async function heard(ctx: Context, { service }: CountsChoices): Promise<HeardSection> {
  const hours = await promisedHours(ctx)
  const everywhere = await heardByService(ctx, hours)
  return { hours, days: heardDays, heard: everywhere.filter(row => !service || row.serviceId === service) }
}

/** What the address asks for; a service that the reader does not see, or what no list of ours has, counts as not chosen. */
function chosenIn(query: Record<string, string>, services: readonly Service[]): CountsChoices {
  const { service, category, kind, from } = countsChoices.parse(query)
  return {
    from,
    ...(services.some(each => each.id === service) ? { service } : {}),
    ...(categories.some(each => each.id === category) ? { category } : {}),
    ...(kind && Object.hasOwn(kindNames, kind) ? { kind } : {}),
  }
}

const earlierOf = { ours: false, register: 'only', both: true } as const

function filterOf({ service, category, kind, from }: CountsChoices): CountsFilter {
  return {
    earlier: earlierOf[from],
    ...(service ? { serviceId: service as ServiceId } : {}),
    ...(category ? { category } : {}),
    ...(kind ? { kind } : {}),
  }
}
