import { pageHeading } from '../components/page-heading.ts'
import { html } from '../html.ts'
import { signedInPage } from '../layout/signed-in-page.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { type GalleryExample, galleryExamples } from './gallery-examples.ts'
import { galleryView } from './gallery-view.ts'
import { samplePages } from './sample-pages.ts'

/** One page with every component in every state. */
export function renderGallery(): SafeHtml {
  const components = [...Map.groupBy(galleryExamples, example => example.component)]
  const sections = components.map(([component, examples]) => section(component, examples))
  const heading = pageHeading({
    title: 'Gallery',
    lead: 'Every component in every state. Each links to a page of its own.',
  })
  return signedInPage(galleryView, { title: 'Gallery', body: [heading, wholePages(), sections] })
}

function wholePages(): SafeHtml {
  const links = Object.keys(samplePages).map(
    name => html`<li><a href="/page/${name}">${name.replaceAll('-', ' ')}</a></li>`,
  )
  return html`<section class="gallery"><h2>whole pages</h2><ul class="govuk-list">${links}</ul></section>`
}

function section(component: string, examples: readonly GalleryExample[]): SafeHtml {
  return html`<section class="gallery"><h2>${component}</h2>${examples.map(specimen)}</section>`
}

function specimen(example: GalleryExample): SafeHtml {
  return html`
    <div class="gallery__example">
      <p class="small"><a href="/gallery/${example.id}">${example.name}</a></p>
      ${example.body}
    </div>`
}
