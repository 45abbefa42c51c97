import { typedFields } from '#platform/http/read-form'
import type { OpenVisit } from '#platform/http/route'
import type { Reader } from '../pages/page-context.ts'

/** Whoever reads the answer to this visit. */
export function readerOf({ lang, langChosen }: OpenVisit): Reader {
  return { lang, langChosen }
}

/** A form that was not sent but asked for in another language: nothing in it is checked or kept yet. */
export function wantsAnotherLanguage(body: unknown): boolean {
  return Boolean(typedFields(body)['show-in'])
}
