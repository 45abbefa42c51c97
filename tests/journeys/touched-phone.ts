import assert from 'node:assert/strict'
import type { Browser, Locator, Page } from 'playwright-core'

export type Counted = { taps: number; letters: number }

/** A phone that counts each touch and letter its owner makes, as its own events say, page by page. */
export async function aTouchedPhone(
  browser: Browser,
  session?: { url: string; name: string; value: string },
) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  })
  if (session) await context.addCookies([session])
  const page = await context.newPage()
  await page.addInitScript(countEvents)
  return page
}

function countEvents() {
  const counted = { taps: 0, letters: 0 }
  Object.assign(globalThis, { counted })
  const listen = { capture: true }
  addEventListener(
    'pointerdown',
    event => {
      if (event.isTrusted && event.pointerType === 'touch') counted.taps++
    },
    listen,
  )
  addEventListener(
    'change',
    event => {
      if (event.target instanceof HTMLSelectElement) counted.taps++
    },
    listen,
  )
  addEventListener(
    'keydown',
    event => {
      if (event.isTrusted && event.key.length === 1) counted.letters++
    },
    listen,
  )
}

/** One tap more than a page can see, as on the phone's own list of a select. */
export function countTap(page: Page): Promise<number> {
  return page.evaluate(() => ++(globalThis as unknown as { counted: Counted }).counted.taps)
}

/** What was counted on the page that is open. */
export function countedOn(page: Page): Promise<Counted> {
  return page.evaluate(() => (globalThis as unknown as { counted: Counted }).counted)
}

/** A finger in the middle of something, wherever the page has to be moved to. */
export async function tap(page: Page, at: Locator): Promise<void> {
  await at.scrollIntoViewIfNeeded()
  const box = await at.boundingBox()
  assert.ok(box, 'it can be touched')
  assert.ok(box.width >= 44 && box.height >= 44, `${box.width} by ${box.height} is too small for a thumb`)
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}
