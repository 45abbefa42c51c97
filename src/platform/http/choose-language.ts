import type { FastifyRequest } from 'fastify'

export type ChosenLanguage = {
  lang: string
  /** They chose it, on a page of ours; otherwise their browser did. */
  langChosen: boolean
}

/**
 * The language of an answer: the one somebody chose (`?lang=pl`, or a field of a form), or else the first of their
 * browser's that we offer. What a browser prefers says something about a person: it serves this answer and is kept nowhere.
 */
export function chooseLanguage(
  offered: readonly string[],
  request: FastifyRequest,
  body: unknown = request.body,
): ChosenLanguage {
  const chosen = [...namedIn(body), ...namedIn(request.query)].find(name => offeredAs(offered, name))
  const name = chosen ?? preferred(request.headers['accept-language']).find(each => offeredAs(offered, each))
  const lang = (name && offeredAs(offered, name)) ?? offered[0] ?? 'en-GB'
  return { lang, langChosen: chosen !== undefined }
}

/** Asking for a form once more in another language goes before the language that the form was in. */
const fields = ['show-in', 'lang'] as const

function namedIn(given: unknown): string[] {
  const named = (given ?? {}) as Record<string, unknown>
  return fields.map(field => named[field]).filter(name => typeof name === 'string')
}

/** Older phones call Filipino Tagalog. */
const otherNames: Readonly<Record<string, string>> = { tl: 'fil' }

/** A region makes no difference here: whoever reads Portuguese of Brazil gets our Portuguese. */
function offeredAs(offered: readonly string[], name: string): string | undefined {
  const asked = languageOf(name)
  return offered.find(each => languageOf(each) === (otherNames[asked] ?? asked))
}

const languageOf = (tag: string) => tag.trim().toLowerCase().split('-')[0] ?? ''

/** The languages of an Accept-Language header, most wanted first (RFC 9110, 12.5.4). */
function preferred(header = ''): string[] {
  const ranges = header.slice(0, 1000).split(',').map(weighed)
  return ranges
    .filter(range => range.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(range => range.tag)
}

function weighed(range: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = range.split(';')
  const quality = parameters
    .find(each => each.trim().startsWith('q='))
    ?.trim()
    .slice(2)
  return { tag: tag.trim(), weight: quality === undefined ? 1 : Number(quality) }
}
