import { randomBytes } from 'node:crypto'
import { mayAt } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newTimelessId, type PlaceId } from '#platform/ids'
import type { Keys } from '#platform/keys'
import type { NamedReport } from '../contract.ts'
import { keptFrom } from '../model/kept-from.ts'
import { referenceFrom } from '../model/reference.ts'
import { whenItHappened } from '../model/when-it-happened.ts'
import { anybodyReceives } from '../queries/anybody-receives.ts'
import { ownPlace } from '../queries/own-place.ts'
import type { PlaceDescribed } from '../report.ts'
import { keepNamed, type NamedKept, type NamedNewReport } from '../store.ts'
import { contentDigest, formDigest } from './digests.ts'

export type TellAsYourself = NamedReport & { code: string; lang?: string }

export type ToldAsYourself =
  | { outcome: 'received' | 'repeated' | 'other-words'; reference: string }
  | { outcome: 'nobody-receives' | 'unknown-place' | 'not-permitted' }
  | { outcome: 'wrong-day'; why: 'dayUnreal' | 'dayAhead' | 'dayTooLongAgo' }

/** Keeps a report of somebody signed in, under their own name. Sent twice, it is kept once. */
export async function tellAsYourself(
  ctx: Context,
  keys: Pick<Keys, 'hmac'>,
  told: TellAsYourself,
): Promise<ToldAsYourself> {
  const place = await ownPlace(ctx, { code: told.code })
  if (!place) return { outcome: 'unknown-place' }
  const { personId } = ctx.actor
  if (personId === undefined || !mayAt(ctx.actor, 'report:tell', place.serviceId))
    return { outcome: 'not-permitted' }
  const kept = keptFrom(told)
  if (kept.length > 0 && !(await anybodyReceives(ctx, place.serviceId, kept)))
    return { outcome: 'nobody-receives' }
  const when = whenItHappened(told, ctx.now())
  if (!when.ok) return { outcome: 'wrong-day', why: when.code }
  const report = {
    // Without a time in it, so that ending contact leaves none.
    id: newTimelessId<'report'>(),
    reporterId: personId,
    serviceId: place.serviceId,
    placeId: chosenPlace(place, told.place),
    reference: referenceFrom(randomBytes(8)),
    toldAt: ctx.now(),
    kind: told.kind,
    story: told.story,
    atRiskNow: told.atRisk,
    happened: told.happened,
    happenedOn: when.value.on,
    happenedPart: when.value.part,
    keptFrom: kept,
    namedForGood: told.namedForGood ?? '',
    formDigest: formDigest(keys, `${told.code}\n${personId}`, told.form),
    contentDigest: contentDigest(keys, told),
    lang: told.lang ?? 'en-GB',
  }
  return keepAndRecord(ctx, report)
}

async function keepAndRecord(ctx: Context, report: NamedNewReport): Promise<ToldAsYourself> {
  const kept: NamedKept = await keepNamed(ctx, report)
  if (kept.outcome === 'reference-taken')
    return keepAndRecord(ctx, { ...report, reference: referenceFrom(randomBytes(8)) })
  if (kept.outcome === 'received') {
    await recordAudit(ctx, {
      action: 'told',
      thing: 'report',
      thingId: report.id,
      serviceId: report.serviceId,
      sensitive: report.keptFrom.includes('registered-manager'),
      keptFrom: report.keptFrom,
      // Who it was stands in the report alone, so that ending contact erases it.
      withoutTrace: true,
    })
  }
  return kept
}

function chosenPlace(place: PlaceDescribed, chosen: string | undefined): PlaceId {
  return place.places.find(each => each.id === chosen)?.id ?? place.placeId
}
