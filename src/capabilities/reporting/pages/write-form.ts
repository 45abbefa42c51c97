import { button, choice, errorFor, type FormError, form, html, type SafeHtml, textarea } from '#web'
import { fileWords } from '../messages/file-words.ts'
import { fileLimits, inMegabytes } from '../model/file-limits.ts'
import type { KindToWrite } from '../model/message-kinds.ts'
import { fileField } from './file-field.ts'

export type WriteForm = {
  action: string
  csrf: string
  /** What the colleague may write. */
  kinds: readonly KindToWrite[]
  /** The form's own secret. */
  secret: string
  errors?: readonly FormError[] | undefined
  typed?: Readonly<Record<string, string>> | undefined
  /** Where to write is what the page is for. */
  primary?: boolean
}

/** To ask whoever told us something, or tell them, with photos; on pages in English. */
export function writeForm(shown: WriteForm): SafeHtml {
  const send = button({ text: 'Send', kind: shown.primary ? undefined : 'secondary', once: true })
  // Photos last: by then the form has said where it comes from.
  const body = [secretField(shown), kindChoice(shown), words(shown), photos(shown), send]
  return form({ action: shown.action, csrf: shown.csrf, body, files: true })
}

/** Whether something is wrong in this form, of all that a page may have. */
export function isAboutWriting(errors: readonly FormError[] | undefined): boolean {
  return ['kind', 'news', 'files'].some(field => errorFor(errors, field))
}

function secretField({ secret }: WriteForm): SafeHtml {
  return html`<input type="hidden" name="form" value="${secret}">`
}

const names: Record<KindToWrite, string> = {
  question: 'A question',
  news: 'News',
  reason: 'Why it takes longer',
  found: 'What we found',
  changed: 'What we changed',
}

function kindChoice({ kinds, errors, typed }: WriteForm): SafeHtml {
  return choice({
    name: 'kind',
    legend: 'What is it?',
    items: kinds.map(value => ({ value, text: names[value] })),
    value: typed?.kind,
    error: errorFor(errors, 'kind'),
  })
}

function words({ errors, typed }: WriteForm): SafeHtml {
  return textarea({
    name: 'news',
    label: 'Your words',
    rows: 4,
    value: typed?.news,
    error: errorFor(errors, 'news'),
  })
}

function photos({ errors = [] }: WriteForm): SafeHtml {
  const { mostFiles, mostBytes } = fileLimits
  const hint = `Up to ${mostFiles} photos, at most ${inMegabytes(mostBytes)} MB each. They see them in their thread. No photo of a person, please, and no names. We take out where, when and with what they were taken.`
  return fileField(fileWords('en-GB'), { takesDocuments: false, errors, hint })
}
