import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

export type Phone = {
  /** What the phone has on its disk. */
  folder: string
  context: BrowserContext
  /** A new tab at this address, ready for what needs no signal. */
  open(address: string): Promise<Page>
  /** Switched off without warning, and on again: other tabs are gone. */
  restart(): Promise<void>
  close(): Promise<void>
}

const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A phone with a disk of its own, on which a browser can be closed and opened again. */
export async function aPhone(options: BrowserContextOptions = {}): Promise<Phone> {
  const folder = await mkdtemp(join(tmpdir(), 'candour-phone-'))
  const phone: Phone = {
    folder,
    context: await start(folder, options),
    async open(address) {
      const page = await phone.context.newPage()
      await page.goto(address)
      return page
    },
    async restart() {
      await phone.context.close()
      phone.context = await start(folder, options)
    },
    close: () => phone.context.close(),
  }
  after(async () => {
    await phone.close()
    await rm(folder, { recursive: true, force: true })
  })
  return phone
}

async function start(folder: string, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: browserArgs,
    viewport: { width: 360, height: 740 },
    locale: 'en-GB',
    ...options,
  })
  context.setDefaultTimeout(15_000)
  return context
}

/** Waits until the worker has kept the form on this page, so that it opens without signal. */
export async function untilKept(page: Page): Promise<void> {
  const { pathname, search } = new URL(page.url())
  const isKept = (path: string) => caches.match(path).then(found => found !== undefined)
  for (let tries = 0; tries < 300; tries++) {
    if (await page.evaluate(isKept, pathname + search)) return
    await page.waitForTimeout(50)
  }
  throw new Error('the worker has not kept the form')
}

/** Fills in the three things that a report needs. */
export async function fillIn(page: Page, story: string, atRisk: 'yes' | 'no' = 'no'): Promise<void> {
  await page.locator('textarea[name=story]').fill(story)
  await page.locator(`input[name=atRisk][value=${atRisk}]`).check({ force: true })
}

/** Presses Send, and waits for what comes in the place of the form. */
export async function send(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]').click()
  await page.locator('.six-words__word').first().waitFor()
}
