import { button, form, html, note, pageHeading, publicPage, type SafeHtml, textarea, textInput } from '#web'
import type { ReportingWords } from '../messages.ts'
import { otherRoutes } from './other-routes.ts'
import { inLanguage, keptInLanguages, languageField, openView, type Reader } from './page-context.ts'

/** A code we do not know: it reveals nothing, and says what to do and anything that was typed. */
export function unknownPlacePage(page: Reader & { story?: string | undefined }): SafeHtml {
  const { words, ...view } = openView(page)
  const title = words.unknownPlace()
  const kept =
    page.story && textarea({ name: 'story', label: words.unknownPlaceKept(), value: page.story, rows: 8 })
  const body = html`${pageHeading({ title, lead: words.unknownPlaceLead() })}
${note({ tone: 'urgent', body: words.danger() })}${kept}
<p>${words.unknownPlaceTry()}</p>
${form({ action: '/speak-up', method: 'get', body: [languageField(page), codeField(words, '')] })}
<p class="quiet-link"><a href="${inLanguage(page, '/thread')}">${words.frontBackGo()}</a></p>`
  // The address is the one that was asked for, whatever its code.
  const languages = page.story ? keptInLanguages('', { story: page.story }) : {}
  const home = inLanguage(page, '/')
  return publicPage({ ...view, ...languages, home, routes: otherRoutes(words) }, { title, body })
}

/** Where the code on the poster is typed; the address then holds it, as the poster's picture would. */
export function codeField(words: ReportingWords, typed: string, error?: string): SafeHtml[] {
  return [
    textInput({
      name: 'code',
      label: words.frontCode(),
      hint: words.frontCodeHint(),
      value: typed,
      error,
      errorPrefix: words.checkThis(),
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: false,
    }),
    button({ text: words.frontGo() }),
  ]
}
