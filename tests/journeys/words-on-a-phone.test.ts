import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../accessibility/gallery-browser.ts'
import { aPhone, fillIn, send } from '../support/a-phone.ts'
import { readQrCode } from '../support/read-qr-code.ts'
import { andArrive, fill, press } from './as-a-person.ts'
import { aHouseWithPoorSignal } from './without-signal.ts'

const { form, site } = await aHouseWithPoorSignal()
let another: Browser
before(async () => {
  another = await openBrowser()
})
after(() => another.close())

const wordsOn = (page: Page) => page.locator('.six-words__word').allTextContents()
const square = (page: Page) => page.locator('[data-six-words] svg').evaluate(drawing => drawing.outerHTML)

async function toldOnATablet(story: string): Promise<{ page: Page; asked: string[] }> {
  const page = await (await aPhone()).open(form)
  const asked: string[] = []
  page.on('request', request => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await fillIn(page, story)
  await send(page)
  await page.getByRole('button', { name: 'On my phone' }).click()
  await page.getByText('Point the camera').waitFor()
  return { page, asked }
}

test('a square on the tablet opens the thread on an own phone, and no request ever has the words', async () => {
  const { page, asked } = await toldOnATablet('The hoist stuck again')
  const words = await wordsOn(page)
  const address = readQrCode(await square(page)) ?? ''
  assert.equal(address, `${site.origin}/thread#${words.join('-')}`)
  const own = await another.newPage()
  own.on('request', request => asked.push(request.url()))
  await own.goto(address)
  assert.equal(await own.locator('textarea[name=words]').inputValue(), words.join(' '))
  assert.equal(own.url(), `${site.origin}/thread`, 'the address forgets them at once')
  for (const word of words.filter(each => each.length > 5))
    assert.ok(
      asked.every(each => !each.includes(word)),
      word,
    )
  await press(own, 'Open')
  await own.getByText('What came of it').first().waitFor()
  await own.close()
})

test('an own phone saves the words as a file whose name tells nothing', async () => {
  const { page } = await toldOnATablet('The scales are wrong')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save on this phone' }).click(),
  ])
  assert.equal(file.suggestedFilename(), 'candour.txt')
  const text = await readFile(await file.path(), 'utf8')
  assert.ok(text.includes((await wordsOn(page)).join(' ')), text)
})

test('on a shared tablet nobody comes back to a thread that was closed', async () => {
  const { page } = await toldOnATablet('The Xylophone hoist stuck')
  const words = (await wordsOn(page)).join(' ')
  await page.goto(`${site.origin}/thread`)
  await fill(page, 'words', words)
  await press(page, 'Open')
  await fill(page, 'text', 'It is the left strap')
  await press(page, 'Send')
  await page.getByText('It is the left strap').waitFor()
  await andArrive(page, page.getByText('Close this page'))
  for (const _ of ['the reply', 'the thread']) {
    await page.goBack()
    await page.reload()
    const shown = await page.content()
    assert.ok(!shown.includes('left strap') && !shown.includes('Xylophone'), page.url())
  }
})

test('a thread that is left open closes by itself after an hour, and not while somebody writes', async () => {
  const { page } = await toldOnATablet('The Yellow chair broke')
  const words = (await wordsOn(page)).join(' ')
  await page.clock.install()
  await page.goto(`${site.origin}/thread`)
  await fill(page, 'words', words)
  await press(page, 'Open')
  await page.clock.fastForward('59:00')
  await fill(page, 'text', 'It is the')
  await page.clock.fastForward('59:00')
  assert.equal(await page.locator('textarea[name=text]').inputValue(), 'It is the')
  await page.clock.fastForward('02:00')
  await page.locator('main [name=words]').first().waitFor()
  assert.ok(!(await page.content()).includes('Yellow chair'))
})

test('without a script the receipt has the square too', async () => {
  const context = await another.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(form)
  await page.locator('textarea[name=story]').fill('The bell is dead')
  await page.getByLabel('No', { exact: true }).check()
  await page.getByRole('button', { name: 'Send' }).click()
  const words = await wordsOn(page)
  assert.equal(readQrCode(await square(page)), `${site.origin}/thread#${words.join('-')}`)
  await context.close()
})
