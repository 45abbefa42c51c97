import {
  assetPath,
  button,
  details,
  errorFor,
  form,
  html,
  note,
  pageHeading,
  publicPage,
  type SafeHtml,
  textarea,
} from '#web'
import { threadWords } from '../messages/thread-words.ts'
import type { ReportingWords } from '../messages.ts'
import type { KeptWhileClosed } from '../model/kept-while-closed.ts'
import { hiddenFields } from './hidden-fields.ts'
import { otherRoutes } from './other-routes.ts'
import {
  type FilledForm,
  inLanguage,
  inWords,
  keptInLanguages,
  languageField,
  openView,
  type Reader,
} from './page-context.ts'
import { putOff } from './put-off.ts'

export type OpenThreadPage = FilledForm &
  Reader & {
    /** What was written in a thread whose hour went by. */
    kept?: KeptWhileClosed
    closed?: boolean
    /** Minutes to wait, when too many words that open nothing came from there. */
    putOff?: number
  }

/** Where the six words are typed. */
export function openThreadPage(page: OpenThreadPage): SafeHtml {
  const { typed, kept = {}, closed } = page
  const { words, ...view } = openView(page)
  const errors = inWords(words, page.errors)
  const sixWords = wordsField(words, { value: typed.words, error: errorFor(errors, 'words') })
  const fields = [languageField(page), sixWords, hiddenFields(kept), button({ text: words.open() })]
  const wait = page.putOff === undefined ? undefined : putOff(page, page.putOff)
  const title = wait?.title ?? words.comeBackTitle()
  const body = html`${pageHeading({ title })}${wait?.above}${closed && note({ body: words.threadClosed() })}
${form({ action: '/thread', body: fields, attributes: { autocomplete: 'off' } })}
${secondChance(page)}
${details({ summary: words.lostWords(), body: words.lostWordsBody() })}`
  const written = { words: typed.words, ...kept }
  const languages = Object.values(written).some(Boolean) ? keptInLanguages('/thread', written) : {}
  const home = inLanguage(page, '/')
  return publicPage({ ...view, ...languages, home, routes: otherRoutes(words) }, { title, errors, body })
}

// Two lines: six long words run out of one on a phone.
function wordsField(
  words: ReportingWords,
  answer: { value: string | undefined; error: string | undefined },
): SafeHtml {
  return textarea({
    name: 'words',
    rows: 2,
    label: words.words(),
    hint: words.wordsHint(),
    errorPrefix: words.checkThis(),
    autocomplete: 'off',
    spellcheck: false,
    attributes: { autocapitalize: 'none' },
    ...answer,
  })
}

/** What was told last from somebody's own phone; a script shows it when there is something (client/open-thread.ts). */
function secondChance(reader: Reader): SafeHtml {
  const own = threadWords(reader.lang)
  const body = [
    html`<input type="hidden" name="words">`,
    languageField(reader),
    html`<p>${own.secondChanceHint()}</p>`,
    button({ text: own.secondChance(), kind: 'secondary' }),
  ]
  const attributes = { 'data-second-chance': true, hidden: true }
  return html`${form({ action: '/thread', body, attributes })}<script type="module" src="${assetPath('open-thread.js')}"></script>`
}
