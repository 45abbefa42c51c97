import type { Route } from '#platform/http/route'
import { type FittingVisit, fittingVisits, type Named } from './fitting-visits.data.ts'

/** How the tables of the access tests name a route. */
export function nameOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} ${path}`
}

/** The visit that fits a route; a fault when nobody has written one. */
export function fittingVisit(route: Route, at: Named, form: Named = at): FittingVisit {
  const row = fittingVisits[nameOf(route)]
  if (!row) throw new Error(`tests/support/fitting-visits.data.ts has no visit for ${nameOf(route)}`)
  const { url, fields } = row(at, form)
  return { url: url === '/app/' ? '/app' : url, ...(fields ? { fields } : {}) }
}
