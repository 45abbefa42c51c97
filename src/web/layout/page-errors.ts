import { errorSummary } from '../components/error-summary.ts'
import type { FormError } from '../forms/form-error.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { layoutWords } from './layout-words.ts'

/** The summary at the top of a page whose form has something to check; nothing when all is well. */
export function pageErrors(lang: string, errors: readonly FormError[] = []): SafeHtml | undefined {
  if (errors.length === 0) return undefined
  const items = errors.map(error => ({ text: error.message, href: `#${error.field}` }))
  return errorSummary({ title: layoutWords(lang).thingsToCheck({ count: errors.length }), items })
}
