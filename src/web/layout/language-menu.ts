import { form } from '../forms/form.ts'
import { html } from '../html.ts'
import { attrs } from '../markup/attrs.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { layoutWords } from './layout-words.ts'
import type { LanguageForm, LanguageLink, PublicView } from './view.ts'

/** The languages by their own names: links, or buttons where a link would lose what was typed. */
export function languageMenu({ lang, languageLinks = [], languageForm }: PublicView): SafeHtml | undefined {
  if (languageLinks.length < 2) return undefined
  const current = languageLinks.find(link => link.current)?.text ?? lang
  const items = languageLinks.map(link => (languageForm ? languageButton(link) : languageLink(link)))
  const list = html`<ul class="languages__list">${items}</ul>`
  return html`
    <details class="languages">
      <summary class="languages__summary">${current}</summary>
      <nav aria-label="${layoutWords(lang).languages()}">${languageForm ? sends(languageForm, list) : list}</nav>
    </details>`
}

function sends({ action, hidden }: LanguageForm, list: SafeHtml): SafeHtml {
  const fields = Object.entries(hidden).map(
    ([name, value]) => value && html`<input type="hidden" name="${name}" value="${value}">`,
  )
  return form({ action, body: [fields, list] })
}

function languageLink(link: LanguageLink): SafeHtml {
  const attributes = attrs({ ...shared(link), href: link.href })
  return html`<li><a ${attributes}>${link.text}</a></li>`
}

function languageButton(link: LanguageLink): SafeHtml {
  const attributes = attrs({ ...shared(link), type: 'submit', name: 'show-in', value: link.lang })
  return html`<li><button ${attributes}>${link.text}</button></li>`
}

const shared = ({ lang, current }: LanguageLink) => ({
  class: 'languages__link',
  lang,
  'aria-current': current ? 'true' : undefined,
})
