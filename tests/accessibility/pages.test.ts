import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { axeViolations, violationsOfLook } from './axe-violations.ts'
import { everyPage } from './every-page.ts'
import { openBrowser, openDocument } from './gallery-browser.ts'
import { smallTargets } from './small-targets.ts'

const pages = await everyPage()

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('pages of every kind are looked at, for every role', () => {
  for (const kind of [
    'anybody: /thread/reply',
    'worker: /app',
    'administrator: /app/people',
    '(422)',
    '(404)',
  ])
    assert.ok(
      pages.some(page => page.name.includes(kind)),
      kind,
    )
})

describe('every page can be read and used by everyone', { concurrency: 2 }, () => {
  for (const { name, html } of pages) {
    test(`${name}, on a laptop in the light and on a phone in the dark`, () =>
      shown(html, async page => {
        assert.deepEqual(await axeViolations(page), [])
        await page.emulateMedia({ colorScheme: 'dark' })
        // 1280 px at 400 % is 320 px (WCAG 2.2, 1.4.10).
        await page.setViewportSize({ width: 320, height: 640 })
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false)
        assert.deepEqual(await smallTargets(page), [])
        assert.deepEqual(await violationsOfLook(page), [])
      }))
  }
})

type Tab = { page: Page; open(html: string): Promise<void> }

const free: Tab[] = []

async function shown(html: string, look: (page: Page) => Promise<void>) {
  const tab = free.pop() ?? (await aTab())
  try {
    await tab.open(html)
    await look(tab.page)
  } finally {
    free.push(tab)
  }
}

async function aTab(): Promise<Tab> {
  let document = ''
  const page = await openDocument(browser, '/', { hasTouch: true }, () => document)
  return {
    page,
    async open(html) {
      document = html
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.reload()
    },
  }
}
