import type { Asset } from './build-assets.ts'

/** The web app manifest: what a phone needs to put Candour on its home screen (W3C Web Application Manifest). */
export function installable(built: Readonly<Record<string, string>>): Asset {
  const icon = (name: string) => `/assets/${built[name]}`
  const manifest = {
    id: '/speak-up',
    name: 'Candour',
    short_name: 'Candour',
    lang: 'en-GB',
    start_url: '/speak-up',
    scope: '/',
    display: 'standalone',
    background_color: '#fbf8f3',
    theme_color: '#fbf8f3',
    icons: [
      { src: icon('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: icon('icon-192.png'), type: 'image/png', sizes: '192x192', purpose: 'any maskable' },
    ],
  }
  return { name: 'candour.webmanifest', content: Buffer.from(JSON.stringify(manifest)) }
}
