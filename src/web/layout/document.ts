import { assetPath } from '../assets.ts'
import { html } from '../html.ts'
import { attrs } from '../markup/attrs.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type DocumentOptions = {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly bundle: 'app' | 'public'
  readonly bodyClass: string
  readonly body: Content
}

const fontPreload = () =>
  html`<link rel="preload" href="${assetPath('atkinson-latin.woff2')}" as="font" type="font/woff2" crossorigin>`

/** What a phone needs to put Candour on its home screen; only pages that need no account start from there. */
const installable = () => html`<link rel="manifest" href="/candour.webmanifest">
<link rel="apple-touch-icon" href="${assetPath('icon-192.png')}">`

/** A whole document. Nothing in it is inline, so the content security policy can forbid inline script and style. */
export function document(options: DocumentOptions): SafeHtml {
  const page = attrs({ lang: options.lang, dir: options.dir })
  return html`<!doctype html>
<html ${page}>
<head>
<meta charset="utf-8">
<title>${options.title} – Candour</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbf8f3" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0f1f1f" media="(prefers-color-scheme: dark)">
<link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml">
${options.bundle === 'app' ? fontPreload() : installable()}
<link rel="stylesheet" href="${assetPath(`${options.bundle}.css`)}">
<script type="module" src="${assetPath(`${options.bundle}.js`)}"></script>
</head>
<body class="${options.bodyClass}">
${options.body}
</body>
</html>`
}
