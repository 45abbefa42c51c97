import { randomBytes } from 'node:crypto'
import { toTheHour } from '#platform/time'
import type { FlashReport } from '../contract.ts'
import type { PublicDoor } from '../door.ts'
import { keptFrom } from '../model/kept-from.ts'
import { referenceFrom } from '../model/reference.ts'
import { whenItHappened } from '../model/when-it-happened.ts'
import { alertsSomebody } from '../queries/place-at.ts'
import type { PlaceDescribed } from '../report.ts'
import { type Kept, type PublicReport, submit } from '../store/submit.ts'
import { contentDigest, formDigest } from './digests.ts'
import { type LockedIdentity, lockIdentity } from './lock-identity.ts'
import { sixWordsOf, threadDigest, verifierOf } from './six-words.ts'
import { sealThread } from './thread-seal.ts'

export type SubmitReport = FlashReport & {
  /** The place code on the poster. */
  code: string
  lang?: string
  /** A shared phone kept it sealed: nobody can be asked to type anything again. */
  wasSealed?: boolean
}

export type Submitted =
  | {
      outcome: 'received' | 'repeated'
      reference: string
      place: PlaceDescribed
      /** The reporter's six words; undefined when their browser made them. */
      words: readonly string[] | undefined
      /** Opens their thread for an hour, so that they can add to it at once. */
      seal: string
      /** In confidence: who can open the reporter's name, and where it was locked. */
      locked?: { guardian: string; by: LockedIdentity['by'] }
    }
  | {
      outcome: 'other-words'
      reference: string
      place: PlaceDescribed
      /** The words of the report that this form sent before. */
      words: readonly string[] | undefined
      /** Opens that report's thread for an hour, so that this can be added to it. */
      seal: string
    }
  | { outcome: 'nobody-receives'; place: PlaceDescribed }
  | { outcome: 'unknown-place' }
  /** Their name was locked to somebody who is not the guardian there, or there is none: nothing was kept. */
  | { outcome: 'guardian-changed' }
  | { outcome: 'wrong-day'; why: 'dayUnreal' | 'dayAhead' | 'dayTooLongAgo' }

/**
 * Keeps a report of somebody without an account and makes their way back. Sent twice, it is kept once and answered alike.
 * Nothing about who sent it is kept: the hour, random ids, and keyed digests of what only they hold.
 */
export async function submitReport(door: PublicDoor, told: SubmitReport): Promise<Submitted> {
  const when = whenItHappened(told, door.clock.now())
  if (!when.ok) return { outcome: 'wrong-day', why: when.code }
  const words = told.verifier === undefined ? sixWordsOf(door.keys, told.code, told.form) : undefined
  const verifier = words ? verifierOf(words) : Buffer.from(told.verifier ?? '', 'base64url')
  const verifierDigest = threadDigest(door.keys, verifier)
  const locked =
    told.confidence &&
    (await lockIdentity(door, told.code, { confidence: told.confidence, wasSealed: told.wasSealed }))
  if (told.confidence && !locked) return { outcome: 'guardian-changed' }
  const kept = await keep(door, {
    code: told.code,
    placeId: told.place,
    toldAt: toTheHour(door.clock.now()),
    kind: told.kind,
    story: told.story,
    atRiskNow: told.atRisk,
    happened: told.happened,
    happenedOn: when.value.on,
    happenedPart: when.value.part,
    givenName: told.name,
    keptFrom: keptFrom(told),
    coarsePlace: told.smallTeam === 'whole-service' || told.smallTeam === 'both',
    coarseTime: told.smallTeam === 'day-only' || told.smallTeam === 'both',
    namedForGood: told.namedForGood ?? '',
    formDigest: formDigest(door.keys, told.code, told.form),
    contentDigest: contentDigest(door.keys, told),
    verifierDigest,
    lang: told.lang ?? 'en-GB',
    identity: locked && { keyId: locked.guardian.keyId, sealed: locked.sealed, by: locked.by },
  })
  if (!('reference' in kept)) return kept
  const { outcome } = kept
  const seal = sealThread(door, verifierDigest)
  if (outcome === 'other-words') return { ...kept, outcome, words, seal }
  const alerts = told.atRisk && (await alertsSomebody(door, told.code, keptFrom(told)))
  const place = { ...kept.place, alerts }
  const lockedBy = locked ? { locked: { guardian: locked.guardian.name, by: locked.by } } : {}
  return { ...kept, outcome, place, words, seal, ...lockedBy }
}

// Two reports get one reference by chance once in a million millions; then another is tried.
async function keep(
  door: PublicDoor,
  told: Omit<PublicReport, 'reference'>,
): Promise<Exclude<Kept, { outcome: 'reference-taken' }>> {
  for (let tries = 0; tries < 4; tries++) {
    const kept = await submit(door, { ...told, reference: referenceFrom(randomBytes(8)) })
    if (kept.outcome !== 'reference-taken') return kept
  }
  throw new Error('no free reference was found')
}
