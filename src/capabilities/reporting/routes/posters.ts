import { mayAt } from '#capabilities/identity'
import { placeById, placesOf, servicesOf } from '#capabilities/organisation'
import { renderPdf } from '#platform/documents/render-pdf'
import { fileToMake, page, type Reply } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { isId, type PlaceId } from '#platform/ids'
import { refused } from '#platform/result'
import { languages } from '#web'
import { makePoster } from '../commands/make-poster.ts'
import type { ReportingDeps } from '../deps.ts'
import { type PosterChoice, postersPage } from '../pages/posters-page.ts'

/** The posters of the places that somebody looks after. */
export function posterRoutes(deps: ReportingDeps): SignedInRoute[] {
  const read = { method: 'GET', access: 'poster:print' } as const
  return [
    { ...read, path: '/app/posters', handle: visit => listPosters(deps, visit) },
    { ...read, path: '/app/people/places/:id/poster.pdf', handle: visit => sendPoster(deps, visit) },
  ]
}

async function listPosters({ publicUrl }: ReportingDeps, { ctx, view, query }: Visit): Promise<Reply> {
  const places = await placesOf(ctx)
  const services = (await servicesOf(ctx))
    .filter(service => mayAt(ctx.actor, 'poster:print', service.id))
    .map(service => ({ service, places: places.filter(place => place.serviceId === service.id) }))
  return page(postersPage(view, { choice: choiceOf(query), services, publicUrl }))
}

async function sendPoster({ publicUrl }: ReportingDeps, { ctx, params, query }: Visit): Promise<Reply> {
  const id = params.id ?? ''
  if (!isId(id)) return refused('not-found')
  const placeId = id as PlaceId
  const choice = choiceOf(query)
  const made = await makePoster(ctx, { placeId, ...choice, publicUrl })
  if (!made.ok) return made
  const name = (await placeById(ctx, placeId))?.name ?? ''
  return fileToMake(
    () => renderPdf(made.value),
    'application/pdf',
    `poster-${name}-${choice.lang}-${choice.size}.pdf`,
  )
}

function choiceOf(query: Record<string, string>): PosterChoice {
  const lang = languages.find(each => each.lang === query.lang)?.lang ?? 'en-GB'
  return { size: query.size === 'a5' ? 'a5' : 'a4', lang, besideEnglish: query.english === 'beside' }
}
