import type { FormError } from '../forms/form-error.ts'
import { layoutWords } from './layout-words.ts'

/** The document's title; a screen reader hears first that there is something to check. */
export function pageTitle(lang: string, title: string, errors: readonly FormError[] = []): string {
  return errors.length > 0 ? layoutWords(lang).errorTitle({ title }) : title
}
