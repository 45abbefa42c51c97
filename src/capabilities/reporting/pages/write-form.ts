import { button, choice, details, errorFor, type FormError, form, html, type SafeHtml, textarea } from '#web'
import { fileWords } from '../messages/file-words.ts'
import { fileLimits, inMegabytes } from '../model/file-limits.ts'
import { fileField } from './file-field.ts'

export type WriteForm = {
  action: string
  csrf: string
  /** The form's own secret. */
  secret: string
  errors?: readonly FormError[] | undefined
  typed?: Readonly<Record<string, string>> | undefined
  /** Where to write is what the page is for. */
  open?: boolean
}

/** To ask whoever told us something, or tell them, with photos; on pages in English. */
export function writeForm(shown: WriteForm): SafeHtml {
  const { errors, open } = shown
  const missing = ['kind', 'news', 'files'].some(field => errorFor(errors, field))
  return details({
    summary: 'Ask or tell them something',
    open: open || missing,
    body: form({
      action: shown.action,
      csrf: shown.csrf,
      // Photos last: by then the form has said where it comes from.
      body: [secretField(shown), kindChoice(shown), words(shown), photos(shown), send],
      files: true,
    }),
  })
}

const send = button({ text: 'Send', kind: 'secondary', once: true })

function secretField({ secret }: WriteForm): SafeHtml {
  return html`<input type="hidden" name="form" value="${secret}">`
}

function kindChoice({ errors, typed }: WriteForm): SafeHtml {
  return choice({
    name: 'kind',
    legend: 'What is it?',
    items: [
      { value: 'question', text: 'A question' },
      { value: 'news', text: 'News' },
      { value: 'reason', text: 'Why it takes longer' },
    ],
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
  const hint = `Up to ${mostFiles} photos, at most ${inMegabytes(mostBytes)} MB each. They read and see this in their thread. No photo of a person, please, and no names. We take out where, when and with what it was taken.`
  return fileField(fileWords('en-GB'), { takesDocuments: false, errors, hint })
}
