import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../tests/accessibility/gallery-browser.ts'

// Takes the pictures of the README from a demo that runs: node docs/pictures/take-screenshots.ts [its address]
const origin = process.argv[2] ?? 'http://127.0.0.1:3000'
const manager = 'siobhan-duffy@quillbrook.example'
const password = 'kind words travel far'

type Picture = {
  name: string
  width: number
  height: number
  /** Pictures of a phone are drawn finer, because they are shown small. */
  scale: number
  open(page: Page): Promise<void>
}

const pictures: Picture[] = [
  {
    name: 'flash-report-360',
    width: 360,
    height: 1180,
    scale: 2,
    open: async page => {
      await page.goto(`${origin}/speak-up/damson4k`)
    },
  },
  {
    name: 'lesson-360',
    width: 360,
    height: 1180,
    scale: 2,
    open: async page => {
      await signIn(page)
      await page.goto(`${origin}/app/lessons`)
      await page.getByRole('link', { name: 'Home from hospital' }).first().click()
    },
  },
  { name: 'today-1280', width: 1280, height: 900, scale: 1, open: signIn },
  {
    name: 'counts-1280',
    width: 1280,
    height: 900,
    scale: 1,
    open: async page => {
      await signIn(page)
      await page.goto(`${origin}/app/counts`)
    },
  },
  {
    name: 'record-1280',
    width: 1280,
    height: 1100,
    scale: 1,
    open: async page => {
      await signIn(page)
      await page.goto(`${origin}/app/search?q=blood+thinner`)
      await page.getByRole('link', { name: 'A stopped blood thinner' }).click()
    },
  },
  // Last, because it tells the demo something.
  {
    name: 'receipt-360',
    width: 360,
    height: 1180,
    scale: 2,
    open: async page => {
      await page.goto(`${origin}/speak-up/damson4k`)
      await page.getByLabel('Nearly went wrong').check()
      await page.locator('#story').fill('The spare hoist battery was locked in the office, so we waited.')
      await page.getByRole('radio', { name: 'No', exact: true }).check()
      await page.getByRole('main').getByRole('button', { name: 'Send' }).click()
      await page.locator('.six-words__word').first().waitFor()
    },
  },
]

async function signIn(page: Page): Promise<void> {
  await page.goto(`${origin}/app/sign-in`)
  await page.getByLabel('E-mail', { exact: false }).first().fill(manager)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${origin}/app`)
}

async function take(browser: Browser, picture: Picture): Promise<void> {
  const { name, width, height, scale } = picture
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale })
  const page = await context.newPage()
  await picture.open(page)
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, import.meta.url)) })
  await context.close()
}

const browser = await openBrowser()
for (const picture of pictures) await take(browser, picture)
await browser.close()
