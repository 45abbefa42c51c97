import { mayUse } from '#capabilities/identity'
import { personNames, servicesOf } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { isId } from '#platform/ids'
import { type Refused, refused } from '#platform/result'
import type { FormError } from '#web'
import { acceptOffer, declineOffer } from '../commands/answer-offer.ts'
import { askForSupport } from '../commands/ask-for-support.ts'
import { beginForm } from '../contract.ts'
import type { AnnounceQuietly, SupportDeps } from '../deps.ts'
import { askPage } from '../pages/ask-page.ts'
import { offerAnswerPage } from '../pages/offer-answer-page.ts'
import { ownSupportPage } from '../pages/own-support-page.ts'
import type { Offer, OfferId, PeriodId } from '../period.ts'
import { openOffer, openOffers, ownPeriods } from '../queries/own-support.ts'
import { periodOfTwo } from '../queries/period-of-two.ts'
import { supportersAt } from '../queries/supporters-at.ts'

/** Support for whoever is signed in: what was offered, what goes on, and asking for it. */
export function ownRoutes({ announce }: SupportDeps): SignedInRoute[] {
  const own = { access: 'support:own' } as const
  return [
    { ...own, method: 'GET', path: '/app/support', handle: show },
    { ...own, method: 'GET', path: '/app/support/ask', handle: showAsk },
    { ...own, method: 'POST', path: '/app/support/ask', handle: visit => ask(visit, announce) },
    { ...own, method: 'GET', path: '/app/support/offers/:id', handle: visit => withOffer(visit, showOffer) },
    {
      ...own,
      method: 'POST',
      path: '/app/support/offers/:id',
      handle: visit => withOffer(visit, (_, offer) => answer(visit, offer, announce)),
    },
  ]
}

async function show({ ctx, view }: Visit): Promise<Reply> {
  const offers = await openOffers(ctx)
  const periods = await ownPeriods(ctx)
  const people = [...offers.map(each => each.offeredBy), ...periods.flatMap(each => each.supporterId ?? [])]
  const names = await personNames(ctx, people)
  const services = await serviceNames(ctx)
  const serviceName = (each: { serviceId: Offer['serviceId'] }) => services.get(each.serviceId) ?? ''
  return page(
    ownSupportPage(view, {
      offers: offers.map(each => ({
        ...each,
        by: names.get(each.offeredBy) ?? 'A colleague',
        serviceName: serviceName(each),
      })),
      periods: periods.map(each => ({
        ...each,
        supporterName: each.supporterId ? names.get(each.supporterId) : undefined,
        serviceName: serviceName(each),
      })),
      may: { give: mayUse(ctx.actor, 'support:give'), count: mayUse(ctx.actor, 'support:count') },
    }),
  )
}

async function serviceNames(ctx: Context) {
  return new Map((await servicesOf(ctx)).map(({ id, name }) => [id, name]))
}

async function showAsk({ ctx, view }: Visit): Promise<Reply> {
  return page(askPage(view, { supporters: await supportersAt(ctx) }))
}

async function ask(visit: Visit, announce: AnnounceQuietly): Promise<Reply> {
  const { ctx, view, body } = visit
  const again = async (errors: readonly FormError[]) =>
    page(askPage(view, { supporters: await supportersAt(ctx), typed: typedFields(body), errors }), 422)
  const read = readForm(beginForm, body)
  if (!read.ok) return again(read.errors)
  const begun = await askForSupport(ctx, read.value)
  if (!begun.ok) return unknownSupporter(begun, again) ?? begun
  return begunWith(ctx, announce, begun.value)
}

async function withOffer(visit: Visit, work: (visit: Visit, offer: Offer) => Promise<Reply>): Promise<Reply> {
  const { id = '' } = visit.params
  const offer = isId(id) ? await openOffer(visit.ctx, id as OfferId) : undefined
  return offer ? work(visit, offer) : refused('not-found')
}

async function showOffer({ ctx, view }: Visit, offer: Offer): Promise<Reply> {
  return page(offerAnswerPage(view, await described(ctx, offer)))
}

async function described(ctx: Context, offer: Offer) {
  const by = (await personNames(ctx, [offer.offeredBy])).get(offer.offeredBy) ?? 'A colleague'
  const serviceName = (await serviceNames(ctx)).get(offer.serviceId) ?? ''
  return { offer: { ...offer, by, serviceName }, supporters: await supportersAt(ctx, offer.serviceId) }
}

async function answer(visit: Visit, offer: Offer, announce: AnnounceQuietly): Promise<Reply> {
  const { ctx, view, body } = visit
  const typed = typedFields(body)
  if (typed.answer === 'decline') {
    const declined = await declineOffer(ctx, offer.id)
    return declined.ok ? seeOther('/app/support', 'support-declined') : declined
  }
  const again = async (errors: readonly FormError[]) =>
    page(offerAnswerPage(view, { ...(await described(ctx, offer)), typed, errors }), 422)
  const read = readForm(beginForm, body)
  if (!read.ok) return again(read.errors)
  const begun = await acceptOffer(ctx, offer.id, read.value)
  if (!begun.ok) return unknownSupporter(begun, again) ?? begun
  return begunWith(ctx, announce, begun.value)
}

/** The supporter hears that something waits for them, in the same transaction. */
async function begunWith(ctx: Context, announce: AnnounceQuietly, id: PeriodId): Promise<Reply> {
  const begun = await periodOfTwo(ctx, id)
  if (begun?.supporterId) await announce(ctx, begun.supporterId)
  return seeOther(`/app/support/with/${id}`, 'support-begun')
}

function unknownSupporter(
  { code }: Refused,
  again: (errors: readonly FormError[]) => Promise<Reply>,
): Promise<Reply> | undefined {
  if (code !== 'supporter-unknown') return undefined
  return again([{ field: 'supporter', message: 'Choose somebody who supports people where you work' }])
}
