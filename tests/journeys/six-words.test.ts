import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { toBase64Url, verifier, wordList } from '#methods/passphrase'
import { html, sixWords } from '#web'
import { openBrowser } from '../accessibility/gallery-browser.ts'

const secret = 'A'.repeat(43)
const client = fileURLToPath(new URL('../../client', import.meta.url))

let browser: Browser
let script: string
before(async () => {
  browser = await openBrowser()
  script = await bundled(
    "import { sixWords } from './enhancements/six-words.ts'\nimport { wordList } from '#methods/passphrase'\n" +
      'sixWords(document)\nglobalThis.listInBrowser = () => wordList().join()',
  )
})
after(() => browser.close())

const shown = (page: Page) => page.locator('.six-words__word').allTextContents()
const kept = (page: Page) => page.evaluate(() => Object.values({ ...sessionStorage }))

test('the receipt shows six words that were in no request, and the form carried what verifies them', () =>
  aVisit(async ({ page, sent }) => {
    await tell(page, 'The hoist stuck again')
    const words = await shown(page)
    assert.equal(words.length, 6)
    assert.equal(sent.at(-1)?.get('verifier'), toBase64Url(await verifier(words)))
    for (const word of words.filter(word => word.length > 5)) {
      assert.ok(sent.every(form => !String(form).includes(word)))
    }
    assert.equal(await page.locator('[data-print]').isVisible(), true)
  }))

test('a refresh of the receipt shows the same words and sends the same verifier', () =>
  aVisit(async ({ page, sent }) => {
    await tell(page, 'The hoist stuck again')
    const words = await shown(page)
    await page.reload()
    assert.deepEqual(await shown(page), words)
    assert.equal(new Set(sent.map(form => form.get('verifier'))).size, 1)
  }))

test('a form that is sent once more from its own page makes the same words', () =>
  aVisit(async ({ page }) => {
    await tell(page, 'The hoist stuck again')
    const words = await shown(page)
    await page.goBack()
    await tell(page, 'The hoist stuck again')
    assert.deepEqual(await shown(page), words)
  }))

test('after the receipt the tab keeps the words of no form', () =>
  aVisit(async ({ page }) => {
    await tell(page, 'The hoist stuck again')
    const words = await shown(page)
    assert.deepEqual(await kept(page), [words.join(' ')])
    await page.goto('https://candour.test/elsewhere')
    assert.deepEqual(await kept(page), [])
  }))

test('words that their reporter says are saved are kept nowhere', () =>
  aVisit(async ({ page }) => {
    await tell(page, 'The hoist stuck again')
    await page.locator('[data-six-words-saved]').click()
    assert.deepEqual(await kept(page), [])
  }))

test('a receipt without its words says so', () =>
  aVisit(async ({ page }) => {
    await page.goto('https://candour.test/receipt')
    assert.equal(await page.locator('[data-six-words-missing]').isVisible(), true)
    assert.equal(await page.locator('[data-print]').isVisible(), false)
  }))

test('a page that is not secure leaves the words to the server', () =>
  aVisit(async ({ page, sent }) => {
    await page.goto('http://candour.test/')
    await tell(page, 'The hoist stuck again')
    assert.equal(sent.at(-1)?.get('verifier'), '')
  }))

test('a browser unpacks the list that the server has, to the last letter', () =>
  aVisit(async ({ page }) => {
    assert.equal(await page.evaluate('listInBrowser()'), wordList().join())
  }))

async function tell(page: Page, story: string) {
  await page.locator('textarea').fill(story)
  // The words are made while somebody types; a test types faster.
  if (page.url().startsWith('https:'))
    await page.locator('input[name=verifier][value]').waitFor({ state: 'attached' })
  await page.locator('button[type=submit]').click()
  await page.locator('.six-words').waitFor()
}

async function aVisit(check: (visit: { page: Page; sent: URLSearchParams[] }) => Promise<void>) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const sent: URLSearchParams[] = []
  await page.route('**/*', async route => {
    const request = route.request()
    if (request.method() === 'POST') sent.push(new URLSearchParams(request.postData() ?? ''))
    const { pathname } = new URL(request.url())
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: documentAt(pathname) })
  })
  await page.goto('https://candour.test/')
  await check({ page, sent })
  await context.close()
}

function documentAt(path: string): string {
  const body = { '/': theForm(), '/receipt': theReceipt() }[path] ?? html`<p>Elsewhere</p>`
  return `<!doctype html><meta charset="utf-8"><title>Candour</title>${String(body)}<script type="module">${script}</script>`
}

const theForm = () => html`
  <form action="/receipt" method="post" data-six-words="make" autocomplete="off">
    <input type="hidden" name="form" value="${secret}"><input type="hidden" name="verifier">
    <textarea name="story"></textarea><button type="submit">Send</button>
  </form>`

function theReceipt() {
  const actions = html`<button type="button" data-print hidden>Print</button><button type="button" data-six-words-saved hidden>I have saved them</button>`
  return html`<div data-six-words="fill" data-form="${secret}">${sixWords({ intro: 'Yours', words: [], actions })}<p data-six-words-missing hidden>Missing</p></div>`
}

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: client, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2020',
  })
  return outputFiles[0]?.text ?? ''
}
