import { qrCode } from '#platform/documents/qr-code'
import { type Language, languages } from '#web'
import type { PosterWords } from '../messages/poster-words.ts'
import type { ReportingWords } from '../messages.ts'
import { lengthOfTime } from '../pages/length-of-time.ts'

export type PosterSize = 'a4' | 'a5'

export type Poster = {
  size: PosterSize
  organisation: string
  serviceName: string
  placeName: string
  /** The address people use. */
  publicUrl: string
  code: string
  /** Within how many hours they promise to thank. */
  hoursToThanks: number
  /** One language, or English and another beside it. */
  voices: readonly Voice[]
}

export type Voice = { lang: string; words: ReportingWords; poster: PosterWords; checked: boolean }

/** Everything that templates/poster.typ says, as data. */
export function posterData(poster: Poster) {
  const { size, organisation, serviceName, placeName, code, voices } = poster
  const address = withoutScheme(poster.publicUrl)
  const spoken = voices.map(voice => voiceData(voice, { ...poster, address }))
  const place = `${serviceName} · ${placeName}`
  return {
    size,
    organisation,
    place,
    qr: qrCode(whatOpens(poster)),
    title: `${spoken[0]?.headline.join(' ') ?? ''} ${place}`,
    picture: spoken[0]?.picture ?? '',
    // Read aloud and typed by hand: in two halves.
    code: `${code.slice(0, 4)} ${code.slice(4)}`,
    voices: spoken,
    languages: languages.map(({ lang, name, dir }) => ({ lang: shortTag(lang), name, dir })),
  }
}

/** Where the square leads: a poster in one language opens the form in that one, English leaves it to the phone. */
function whatOpens({ publicUrl, code, voices }: Poster): string {
  const [only, another] = voices.map(voice => voice.lang)
  const chosen = another === undefined && only !== 'en-GB' ? `?lang=${only}` : ''
  return `${publicUrl.replace(/\/$/, '')}/speak-up/${code}${chosen}`
}

/** An address as people type it. */
function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

function voiceData({ lang, words, poster, checked }: Voice, said: Poster & { address: string }) {
  const { address, hoursToThanks } = said
  return {
    lang: shortTag(lang),
    dir: languages.find(each => each.lang === lang)?.dir ?? 'ltr',
    headline: sentencesOf(words.frontTitle()),
    lead: poster.lead(),
    scan: poster.scan(),
    type: poster.type({ address }),
    promises: [
      poster.noName(),
      poster.thanks({ time: lengthOfTime(lang, hoursToThanks) }),
      poster.fair(),
      poster.back(),
      poster.honest(),
    ],
    danger: `${words.danger()} ${words.callNobody({ service: said.serviceName })}`,
    picture: poster.picture({ address }),
    note: checked ? '' : words.notChecked(),
  }
}

/** Typst knows languages by their two or three letters. */
function shortTag(lang: Language['lang']): string {
  return lang.split('-')[0] ?? lang
}

/** The headline is three short sentences, each on a line of its own; Urdu and Hindi end theirs with signs of their own. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.۔।])\s+/u)
}
