import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { galleryExamples, samplePages } from '#web'
import { axeViolations, violationsOfLook } from './axe-violations.ts'
import { openBrowser, openGallery } from './gallery-browser.ts'
import { smallTargets } from './small-targets.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

async function withPage(path: string, options: BrowserContextOptions, check: (page: Page) => Promise<void>) {
  const page = await openGallery(browser, path, options)
  try {
    await check(page)
  } finally {
    await page.context().close()
  }
}

const expectNothingWrong = async (page: Page) => assert.deepEqual(await axeViolations(page), [])
const expectNoSidewaysScroll = async (page: Page) =>
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false)

describe('every example can be read and used by everyone', { concurrency: 3 }, () => {
  const readers = galleryExamples.flatMap(example => [
    `/example/${example.id}`,
    ...(example.public ? [`/example/${example.id}?sheet=public`] : []),
  ])
  for (const path of readers) {
    test(path, () =>
      withPage(path, {}, async page => {
        await expectNothingWrong(page)
        await page.emulateMedia({ colorScheme: 'dark' })
        await page.setViewportSize({ width: 320, height: 640 })
        await expectNoSidewaysScroll(page)
        assert.deepEqual(await violationsOfLook(page), [])
      }),
    )
  }
})

describe('whole pages', { concurrency: 3 }, () => {
  const paths = ['/', ...Object.keys(samplePages).map(name => `/sample/${name}`)]
  for (const path of paths) {
    test(`${path} can be read and used by everyone`, () =>
      withPage(path, {}, async page => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          // The gallery shows a page heading among its components, and two of some landmarks.
          if (path === '/') assert.deepEqual((await axeViolations(page)).filter(notOfTheGallery), [])
          else await expectNothingWrong(page)
        }
      }))

    // 1280 px at 400 % is 320 px (WCAG 2.2, 1.4.10).
    test(`${path} fits at 320 px without scrolling sideways`, () =>
      withPage(path, { viewport: { width: 320, height: 640 } }, expectNoSidewaysScroll))

    test(`${path} has targets that a thumb can hit`, () =>
      withPage(path, { viewport: { width: 360, height: 740 }, hasTouch: true }, async page =>
        assert.deepEqual(await smallTargets(page), []),
      ))
  }
})

const notOfTheGallery = (violation: string) =>
  !/^(page-has-heading-one|landmark-|heading-order)/.test(violation)
