import { html, type SafeHtml } from '#web'

/** A key's name in groups that two people can read to each other: 3f2a 91c0 7b4e 88d1. */
export function shortKeyName({ keyName }: { readonly keyName: string }): SafeHtml {
  return html`<code class="number" translate="no">${keyName.replaceAll(/(.{4})(?=.)/g, '$1\u00a0')}</code>`
}
