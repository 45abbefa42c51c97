import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { sessionCookieName } from '#platform/http/session-cookie'
import { aProvider, referenceOn, wordsOn } from '../../src/capabilities/reporting/testing.ts'
import { openBrowser } from '../accessibility/gallery-browser.ts'
import { aSite } from '../support/a-site.ts'
import { aHeic, aPhoto } from '../support/made-files.ts'
import { aDatabase } from '../support/test-database.ts'
import { choose, field, fill, isTold, press, unfold } from './as-a-person.ts'

const world = await aDatabase()
const site = await aSite(world)
const provider = await aProvider(world)
await site.listen()
const phone = { viewport: { width: 360, height: 740 } }
let browser: Browser
let reference = ''
let words = ''
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** How wide the points are that a browser made of a picture; none where it would not show it. */
const widthOf = (picture: Locator) =>
  picture.evaluate(async each => {
    const image = each as unknown as { decode(): Promise<void>; naturalWidth: number }
    await image.decode().catch(() => {})
    return image.naturalWidth
  })

async function signIn(page: Page): Promise<void> {
  const { orgId, people } = provider
  const value = await site.tokenFor({ orgId, personId: people['registered-manager'] })
  await page.context().addCookies([{ name: sessionCookieName, value, url: `${site.origin}/app` }])
}

async function opens(page: Page, file: Locator) {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), file.click()])
  await opened.waitForLoadState()
  const width = await widthOf(opened.locator('img'))
  await opened.close()
  return width
}

test('without a script, somebody tells us on a phone, adds a photo from the receipt, and sees it in their thread', async () => {
  const page = await browser.newPage({ ...phone, javaScriptEnabled: false })
  await page.goto(`${site.origin}/speak-up/${provider.codes.ash}`)
  await fill(page, 'story', 'The charger was unplugged again.')
  await page.locator('[name=atRisk][value=no]').check()
  await press(page, 'Send')
  reference = referenceOn(await page.content())
  words = wordsOn(await page.content()).join(' ')
  await press(page, 'Add a photo')
  const files = [
    { name: 'IMG_0412.JPG', mimeType: 'image/jpeg', buffer: await aPhoto() },
    { name: 'IMG_0413.HEIC', mimeType: 'image/heic', buffer: aHeic() },
  ]
  await page.locator('input[type=file]').setInputFiles(files)
  await press(page, 'Send')
  assert.match(await page.locator('[role=alert]').textContent().then(String), /1 file was not kept.*iPhone/s)
  assert.ok((await widthOf(page.locator('.file img'))) > 0)
  assert.equal(await opens(page, page.locator('.file')), 200)
  await page.close()
})

test('whoever reads the report sees the photo beside the words, and opens it by itself', async () => {
  const page = await browser.newPage()
  await signIn(page)
  await page.goto(`${site.origin}/app/reports/${reference}`)
  assert.ok((await widthOf(page.locator('.file img'))) > 0)
  assert.equal(await opens(page, page.locator('.file')), 200)
  await page.close()
})

test('without a script, they are asked with a photo, find it with their six words, and answer with one of theirs', async () => {
  const desk = await browser.newPage({ javaScriptEnabled: false })
  await signIn(desk)
  await desk.goto(`${site.origin}/app/reports/${reference}`)
  await fill(desk, 'thanks', 'Thank you for telling us.')
  await press(desk, 'Send thanks')
  await unfold(desk, 'Ask or tell them something')
  await choose(desk, 'A question')
  await fill(desk, 'news', 'Is it this charger?')
  const asked = desk.locator('input[type=file]')
  await asked.setInputFiles({ name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: aHeic() })
  await press(desk, 'Send')
  assert.match(await desk.locator('[role=alert]').textContent().then(String), /Nothing was sent yet/)
  assert.equal(await field(desk, 'news').inputValue(), 'Is it this charger?')
  await asked.setInputFiles({ name: 'IMG_1.JPG', mimeType: 'image/jpeg', buffer: await aPhoto(600) })
  await press(desk, 'Send')
  await isTold(desk, 'Sent.')
  await desk.close()

  const page = await browser.newPage({ ...phone, javaScriptEnabled: false })
  await page.goto(`${site.origin}/thread`)
  await fill(page, 'words', words)
  await press(page, 'Open')
  const question = page.locator('.message', { hasText: 'Is it this charger?' })
  assert.ok((await widthOf(question.locator('img'))) > 0)
  assert.equal(await opens(page, question.locator('.file')), 300)
  await fill(page, 'text', 'Yes, by the window.')
  const answer = { name: 'IMG_2.JPG', mimeType: 'image/jpeg', buffer: await aPhoto(500) }
  await page.locator('input[type=file]').setInputFiles(answer)
  await press(page, 'Send')
  const answered = page.locator('.message', { hasText: 'Yes, by the window.' })
  assert.ok((await widthOf(answered.locator('img'))) > 0)
  await page.close()
})

test('the receipt that a phone draws by itself leads to a photo as well', async () => {
  const page = await browser.newPage(phone)
  await page.goto(`${site.origin}/speak-up/${provider.codes.ash}`)
  await fill(page, 'story', 'It was out this evening too.')
  await choose(page, 'No')
  await page.locator('main button:visible', { hasText: /^\s*Send\s*$/ }).click()
  const photo = page.locator('main button:visible', { hasText: 'Add a photo' })
  await photo.waitFor()
  await photo.click()
  await page.waitForFunction(() => {
    const field = document.querySelector('input[type=file]')?.getBoundingClientRect()
    return field !== undefined && field.top >= 0 && field.bottom <= window.innerHeight
  })
  await page.close()
})
