import { skipLink } from '../components/skip-link.ts'
import type { FormError } from '../forms/form-error.ts'
import { html } from '../html.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { document } from './document.ts'
import { languageMenu } from './language-menu.ts'
import { layoutWords } from './layout-words.ts'
import { notice } from './notice.ts'
import { pageErrors } from './page-errors.ts'
import { pageTitle } from './page-title.ts'
import type { PageContent, PublicView } from './view.ts'

export type PublicPage = PageContent & { readonly errors?: readonly FormError[] | undefined }

/** A whole page for someone without an account: small, system font, one column. The body holds its own h1. */
export function publicPage(view: PublicView, page: PublicPage): SafeHtml {
  const { lang, dir } = view
  const body = html`${skipLink(layoutWords(lang).skip())}
<header class="header">${name(view)}${languageMenu(view)}</header>
<main class="main main--public" id="main" tabindex="-1">
${view.outbox}${notice(view.notice)}${pageErrors(lang, page.errors)}
${view.translationNote && html`<p class="translation-note">${view.translationNote}</p>`}
${view.place && html`<p class="place">${view.place}</p>`}
${page.body}
</main>
${routes(view)}`
  return document({
    lang,
    dir,
    title: pageTitle(lang, page.title, page.errors),
    bundle: 'public',
    bodyClass: 'public',
    body,
  })
}

function name({ home }: PublicView): SafeHtml {
  return home
    ? html`<a class="header__name" href="${home}">Candour</a>`
    : html`<span class="header__name">Candour</span>`
}

function routes({ lang, dir, routes: links = [] }: PublicView): SafeHtml | undefined {
  if (links.length === 0) return undefined
  const items = links.map(
    link => html`<li><a href="${link.href}">${dir === 'rtl' ? inOrder(link.text) : link.text}</a></li>`,
  )
  return html`
    <footer class="footer">
      <h2 class="footer__title">${layoutWords(lang).otherWays()}</h2>
      <ul class="footer__links">${items}</ul>
    </footer>`
}

const rightToLeft = /[\u0590-\u08ff]/

/** A name that is in Latin letters all through keeps its number after it, also where all else is read from the right. */
function inOrder(text: string): SafeHtml | string {
  return rightToLeft.test(text) ? text : html`<bdi>${text}</bdi>`
}
