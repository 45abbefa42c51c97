import { html } from '../html.ts'
import { publicPage } from '../layout/public-page.ts'
import { signedInPage } from '../layout/signed-in-page.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { galleryExamples } from './gallery-examples.ts'
import { galleryView } from './gallery-view.ts'

/** A page with one example alone, in the stylesheet of its readers; undefined when no example has this id. */
export function renderExample(id: string, sheet: 'app' | 'public' = 'app'): SafeHtml | undefined {
  const example = galleryExamples.find(candidate => candidate.id === id)
  if (example === undefined) return undefined
  const title = `${example.component}: ${example.name}`
  // A page heading brings its own h1.
  const heading = example.component !== 'heading' && html`<h1>${title}</h1>`
  const page = { title, body: html`${heading}${example.body}` }
  return sheet === 'app' ? signedInPage(galleryView, page) : publicPage({ lang: 'en-GB', dir: 'ltr' }, page)
}
