import { button } from '../components/button.ts'
import { skipLink } from '../components/skip-link.ts'
import { form } from '../forms/form.ts'
import type { FormError } from '../forms/form-error.ts'
import { html } from '../html.ts'
import { attrs } from '../markup/attrs.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { document } from './document.ts'
import { layoutWords } from './layout-words.ts'
import { notice } from './notice.ts'
import { pageErrors } from './page-errors.ts'
import { pageTitle } from './page-title.ts'
import type { Link, PageContent, View } from './view.ts'

export type SignedInPage = PageContent & {
  readonly errors?: readonly FormError[] | undefined
  /** `reading`: one column for words and short forms. `wide`: the whole laptop screen (the default). */
  readonly width?: 'reading' | 'wide' | undefined
}

/** A whole page for someone who is signed in. The body holds its own h1. */
export function signedInPage(view: View, page: SignedInPage): SafeHtml {
  const { lang, dir } = view
  const body = html`${skipLink(layoutWords(lang).skip())}
${header(view)}
<main class="main main--${page.width ?? 'wide'}" id="main" tabindex="-1">
${notice(view.notice)}${pageErrors(lang, page.errors)}
${page.body}
</main>`
  return document({
    lang,
    dir,
    title: pageTitle(lang, page.title, page.errors),
    bundle: 'app',
    bodyClass: 'signed-in',
    body,
  })
}

function header(view: View): SafeHtml {
  const words = layoutWords(view.lang)
  const links = view.nav.map(link => navLink(link, whereabouts(view, link)))
  const services = view.where && html`<span class="header__where">${view.where}</span> `
  const whose = html`<p class="header__who">${services}<a href="/app/account">${view.who}</a></p>`
  const leave = form({
    action: '/app/sign-out',
    csrf: view.csrf,
    body: button({ text: words.signOut(), classes: 'button--text' }),
  })
  const pages = words.pages()
  const list = html`<nav class="header__nav" aria-label="${pages}"><ul class="header__links">${links}</ul></nav>`
  return html`
    <header class="header">
      <a class="header__name" href="/app">Candour</a>
      <div class="header__wide">${list}<div class="header__person">${whose}${leave}</div></div>
      <details class="header__menu">
        <summary class="header__summary">${words.menu()}</summary>
        ${list}${whose}${leave}
      </details>
    </header>`
}

function navLink(link: Link, whereabouts: 'page' | 'true' | undefined): SafeHtml {
  const current = attrs({ 'aria-current': whereabouts })
  return html`<li><a class="header__link" href="${link.href}" ${current}>${link.text}</a></li>`
}

/** Whether a link is this page or the section it belongs to; a link above other links is no section. */
function whereabouts({ here, nav }: View, { href }: Link): 'page' | 'true' | undefined {
  if (here === href) return 'page'
  const above = nav.some(other => other.href.startsWith(`${href}/`))
  return !above && here.startsWith(`${href}/`) ? 'true' : undefined
}
