import { assetPath } from '../assets.ts'
import { html } from '../html.ts'
import { attrs } from '../markup/attrs.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type ListedFile = {
  /** "Photo 2": files have no other name. */
  readonly text: string
  /** Where a small picture of it is: an address, or the picture itself as a data address. */
  readonly picture?: string | undefined
  /** Where it opens; in a form, the value of the button that asks for it. */
  readonly opens: { readonly href: string } | { readonly value: string }
}

/** Photos and documents, each opened by itself in a page that runs nothing. In a form the name of its buttons is `file`. */
export function fileList({ files }: { files: readonly ListedFile[] }): SafeHtml {
  return html`<link rel="stylesheet" href="${assetPath('files.css')}"><ul class="files">${files.map(each => html`<li>${opener(each)}</li>`)}</ul>`
}

function opener({ text, picture, opens }: ListedFile): SafeHtml {
  // The words under it say what it is, and nobody has told us what it shows.
  const image = picture && html`<img ${attrs({ class: 'file__picture', src: picture, alt: '' })}>`
  const shown = html`${image}<span>${text}</span>`
  return 'href' in opens
    ? html`<a class="file" href="${opens.href}" target="_blank" rel="noopener">${shown}</a>`
    : html`<button class="file" name="file" value="${opens.value}">${shown}</button>`
}
