import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { renderExample, renderGallery, samplePages } from '#web'

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** One browser for all tests of the gallery; its pages come from the code itself, without a server. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A page of the gallery, opened as its reader would. `/` is the whole gallery, `/sample/x` a whole page. */
export function openGallery(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  return openDocument(browser, path, options, url => {
    const sheet = url.searchParams.get('sheet') === 'public' ? 'public' : 'app'
    return documentAt(url.pathname, sheet)
  })
}

/** A page whose document a function gives for its address, with the built styles and scripts and without a server. */
export async function openDocument(
  browser: Browser,
  path: string,
  options: BrowserContextOptions,
  document: (url: URL) => string,
): Promise<Page> {
  // With motion, a colour is measured half way between two themes.
  const defaults = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const
  const context = await browser.newContext({ ...defaults, ...options })
  const page = await context.newPage()
  await page.route('**/*', async route => {
    const url = new URL(route.request().url())
    if (url.pathname.startsWith('/assets/')) return route.fulfill(await builtAsset(url.pathname))
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: document(url) })
  })
  await page.goto(`http://gallery.test${path}`)
  return page
}

function documentAt(path: string, sheet: 'app' | 'public'): string {
  const id = path.split('/').at(-1) ?? ''
  if (id === '') return String(renderGallery())
  const document = path.startsWith('/sample/') ? samplePages[id]?.() : renderExample(id, sheet)
  if (document === undefined) throw new Error(`The gallery has no ${path}`)
  return String(document)
}

async function builtAsset(path: string) {
  const file = fileURLToPath(new URL(`../../dist${path}`, import.meta.url))
  return { body: await readFile(file), contentType: types[path.split('.').at(-1) ?? ''] ?? 'text/plain' }
}
