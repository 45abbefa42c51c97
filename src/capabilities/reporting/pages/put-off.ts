import { note, type SafeHtml } from '#web'
import { reportingWords } from '../messages.ts'
import type { Reader } from './page-context.ts'

/** The heading of a form that comes back because too much came from there, and what to do. */
export function putOff({ lang }: Reader, minutes: number): { title: string; above: SafeHtml } {
  const words = reportingWords(lang)
  return { title: words.laterTitle(), above: note({ body: words.later({ minutes }) }) }
}
