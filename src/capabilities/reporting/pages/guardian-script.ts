import { assetPath, html, type SafeHtml } from '#web'

/** The program of the guardian's pages, and what stands there where it does not run: the one thing that needs it. */
export function guardianScript(): SafeHtml {
  return html`<p class="note note--calm" data-needs-script>This needs JavaScript and a secure address (https): the key is used in your browser and nowhere else, so our server cannot do it for you.</p>
<script type="module" src="${assetPath('guardian.js')}"></script>`
}

/** Bytes for the program, in an attribute. */
export function forScript(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
