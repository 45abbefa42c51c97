import { button, form, html, note, pageHeading, publicPage, type SafeHtml, textarea, textInput } from '#web'
import { otherRoutes } from './other-routes.ts'
import { openView } from './page-context.ts'

/** A code we do not know, or of a place that has closed: the same page, with what to do and anything that was typed. */
export function unknownPlacePage(page: { lang: string; story?: string | undefined }): SafeHtml {
  const { words, ...view } = openView(page.lang)
  const title = words.unknownPlace()
  const kept =
    page.story && textarea({ name: 'story', label: words.unknownPlaceKept(), value: page.story, rows: 8 })
  const body = html`${pageHeading({ title, lead: words.unknownPlaceLead() })}
${note({ tone: 'urgent', body: words.danger() })}${kept}
<p>${words.unknownPlaceTry()}</p>
${form({ action: '/speak-up', method: 'get', body: codeField(page.lang, '') })}`
  return publicPage({ ...view, home: '/', routes: otherRoutes(words) }, { title, body })
}

/** Where the code on the poster is typed; the address then holds it, as the poster's picture would. */
export function codeField(lang: string, typed: string, error?: string): SafeHtml[] {
  const { words } = openView(lang)
  return [
    textInput({
      name: 'code',
      label: words.frontCode(),
      hint: words.frontCodeHint(),
      value: typed,
      error,
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: false,
    }),
    button({ text: words.frontGo() }),
  ]
}
