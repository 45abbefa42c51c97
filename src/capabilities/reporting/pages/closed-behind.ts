import { assetPath, html, type SafeHtml } from '#web'

/** Goes with every page of an open thread: once it is left, Back does not open it (client/enhancements/close-behind.ts). */
export function closedBehind(): SafeHtml {
  return html`<script type="module" src="${assetPath('thread.js')}"></script>`
}
