import { actionLink, form, html, pageHeading, publicPage, type SafeHtml } from '#web'
import { otherRoutes } from './other-routes.ts'
import { inLanguage, languageField, openView, type Reader } from './page-context.ts'
import { codeField } from './unknown-place-page.ts'

/** Where everybody starts: tell us by the code on the poster, come back with six words, or sign in. */
export function frontPage(page: Reader & { typed?: string; error?: string }): SafeHtml {
  const { words, ...view } = openView(page)
  const title = words.frontTitle()
  const errors = page.error ? [{ field: 'code', message: page.error }] : []
  const body = html`${pageHeading({ title, lead: words.frontLead() })}
<h2>${words.frontTell()}</h2>
${form({ action: '/speak-up', method: 'get', body: [languageField(page), codeField(words, page.typed ?? '', page.error)] })}
<h2>${words.frontBack()}</h2>
<p>${words.frontBackBody()}</p>
${actionLink({ href: inLanguage(page, '/thread'), text: words.frontBackGo(), kind: 'secondary' })}
<p class="quiet-link">${words.frontSignIn()} <a href="/app">${words.frontSignInGo()}</a></p>`
  return publicPage({ ...view, routes: otherRoutes(words) }, { title, errors, body })
}
