import { assetPath, html, type SafeHtml } from '#web'

/**
 * A part of a page with six words in it, and what takes its place on a shared device after a while; the address is then `to`
 * (client/enhancements/close-receipt.ts). Without a script the words beside them ask to close the page.
 */
export function closes(part: SafeHtml, { to, after }: { to: string; after: SafeHtml }): SafeHtml {
  return html`<div data-closes="${to}">${part}<template>${after}</template></div><script type="module" src="${assetPath('receipt.js')}"></script>`
}
