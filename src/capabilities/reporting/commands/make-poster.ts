import { readFile } from 'node:fs/promises'
import { mayAt } from '#capabilities/identity'
import { placeById, promisedHours, serviceById } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { inOurLetters } from '#platform/documents/in-our-letters'
import type { PdfJob } from '#platform/documents/render-pdf'
import type { PlaceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { type PosterSize, posterData, type Voice } from '../document/poster.ts'
import { posterWords } from '../messages/poster-words.ts'
import { isChecked } from '../messages/translation-status.ts'
import { reportingWords } from '../messages.ts'

export type MakePoster = {
  placeId: PlaceId
  size: PosterSize
  lang: string
  /** English beside the language; nothing changes where English is the language. */
  besideEnglish: boolean
  /** The address people use, with its scheme. */
  publicUrl: string
}

const template = new URL('../templates/poster.typ', import.meta.url)

/**
 * One place's poster, ready to be made into a tagged PDF of one page: the square for a phone's camera, the short address and its code, and
 * what we promise. A place that has closed has none: its code leads nowhere.
 */
export async function makePoster(
  ctx: Context,
  { placeId, size, lang, besideEnglish, publicUrl }: MakePoster,
): Promise<Result<PdfJob, 'not-found' | 'letters-missing'>> {
  const place = await placeById(ctx, placeId)
  const service = place && (await serviceById(ctx, place.serviceId))
  if (!place || !service || place.closedOn || service.closedOn) return refused('not-found')
  if (!mayAt(ctx.actor, 'poster:print', service.id)) return refused('not-found')
  const names = [ctx.actor.organisation, service.name, place.name]
  if (names.some(name => inOurLetters(name) !== name)) return refused('letters-missing')
  const data = posterData({
    size,
    organisation: ctx.actor.organisation,
    serviceName: service.name,
    placeName: place.name,
    publicUrl,
    code: place.code,
    hoursToThanks: (await promisedHours(ctx)).thanks,
    voices: besideEnglish && lang !== 'en-GB' ? [voiceOf('en-GB'), voiceOf(lang)] : [voiceOf(lang)],
  })
  const madeAt = Math.floor(Date.parse(ctx.now()) / 1000)
  return ok({ template: await readFile(template, 'utf8'), data, madeAt })
}

function voiceOf(lang: string): Voice {
  return { lang, words: reportingWords(lang), poster: posterWords(lang), checked: isChecked(lang) }
}
