import { assetPath, html, type SafeHtml } from '#web'
import type { AtThisAddress } from './at-this-address.ts'

/** Where a browser puts what it was asked to find (client/enhancements/work-while-writing.ts); nothing when none is asked for. */
export function workField({ proofOfWork = 0 }: AtThisAddress): SafeHtml | undefined {
  if (proofOfWork === 0) return undefined
  return html`<input type="hidden" name="work" data-bits="${String(proofOfWork)}"><script type="module" src="${assetPath('work.js')}"></script>`
}
