import { actionLink, html, type Link, note, type PublicView, type SafeHtml } from '#web'
import { otherRoutes } from './other-routes.ts'
import { openView } from './page-context.ts'

/** For a page that leads nowhere: whom to call, how to tell us or come back, and who else listens. */
export function waysOn(lang: string): {
  action: SafeHtml
  view: Partial<PublicView> & { routes: Link[] }
} {
  const { words, ...view } = openView({ lang })
  const asked = `?lang=${lang}`
  const action = html`${note({ tone: 'urgent', body: words.danger() })}
<p>${actionLink({ href: `/${asked}`, text: words.frontTell() })}</p>
<p class="quiet-link"><a href="/thread${asked}">${words.frontBackGo()}</a></p>`
  return { action, view: { ...view, routes: otherRoutes(words) } }
}
