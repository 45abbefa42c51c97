import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import type { Page } from 'playwright-core'
import { aPhone, fillIn, send, untilKept } from '../support/a-phone.ts'
import {
  aHouseWithPoorSignal,
  counted,
  nothingWaits,
  oneNeedsAttention,
  oneWaits,
  sendNow,
} from './without-signal.ts'

const { owner, gate, form, told, provider } = await aHouseWithPoorSignal()
beforeEach(() => {
  gate.mode = 'open'
})

const story = (page: Page) => page.locator('textarea[name=story]')
const look = (page: Page) => page.getByText('Look at it or change it')

/** Somebody who said that the phone is theirs, before they send without signal. */
async function onOwnPhone(words: string) {
  const phone = await aPhone()
  const page = await phone.open(form)
  await untilKept(page)
  await page.locator('[data-own-phone] input').check()
  gate.mode = 'closed'
  await fillIn(page, words)
  await send(page)
  return { phone, page }
}

test('on an own phone a report can be read and changed until it is sent, and only the last words are sent', async () => {
  const { phone, page } = await onOwnPhone('The shower chair broke')
  const words = await page.locator('.six-words__word').allTextContents()
  await phone.restart()
  const again = await phone.open(form)
  await look(again).click()
  await again.getByText('You are changing a report').waitFor()
  assert.equal(await story(again).inputValue(), 'The shower chair broke')
  await story(again).fill('The shower chair broke, and nobody was hurt')
  await send(again)
  assert.deepEqual(await again.locator('.six-words__word').allTextContents(), words)
  assert.equal(await counted(again), oneWaits)
  gate.mode = 'open'
  await sendNow(again)
  await again.getByText(nothingWaits).waitFor()
  assert.deepEqual(
    (await told('The shower chair')).map(report => report.story),
    ['The shower chair broke, and nobody was hurt'],
  )
})

test('a report that waits is read and changed in the language it was written in', async () => {
  const phone = await aPhone()
  const page = await phone.open(`${form}?lang=cy`)
  await untilKept(page)
  await page.locator('[data-own-phone] input').check()
  gate.mode = 'closed'
  await fillIn(page, 'Torrodd y gadair gawod')
  await page.locator('main form button[type=submit]').click()
  await page.locator('.six-words__word').first().waitFor()
  await page.locator('[data-outbox-list] button').first().click()
  await story(page).waitFor()
  await page.locator('main form .note').first().waitFor()
  assert.equal(await story(page).inputValue(), 'Torrodd y gadair gawod')
  assert.equal(await page.locator('html').getAttribute('lang'), 'cy')
})

test('a report that somebody is changing is not sent under their hands', async () => {
  const { page } = await onOwnPhone('The scales are wrong')
  await look(page).click()
  await page.getByText('You are changing a report').waitFor()
  gate.mode = 'open'
  await sendNow(page)
  await page.waitForTimeout(500)
  assert.equal((await told('The scales')).length, 0)
  await send(page)
  assert.equal((await told('The scales')).length, 1)
})

test('a report that arrived without its answer and was then changed loses nothing: the first stands, the second can be sent', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  await page.locator('[data-own-phone] input').check()
  gate.mode = 'drops-answers'
  await fillIn(page, 'The window was open')
  await send(page)
  gate.mode = 'closed'
  await look(page).click()
  await page.getByText('You are changing a report').waitFor()
  await story(page).fill('The window was open all night')
  gate.mode = 'open'
  await page.locator('main form button[type=submit]').click()
  await page.locator('.govuk-error-summary').getByText('It was sent before with other words.').waitFor()
  assert.equal(await story(page).inputValue(), 'The window was open all night')
  assert.equal(await counted(page), oneNeedsAttention)
  assert.equal((await told('The window')).length, 1)
  await send(page)
  assert.deepEqual(
    (await told('The window')).map(report => report.story),
    ['The window was open', 'The window was open all night'],
  )
  assert.equal(await page.locator('[data-outbox-list] li').count(), 0)
})

test('where the place has closed meanwhile, a report waits for its writer, who sends it from another place', async () => {
  const { phone, page } = await onOwnPhone('The handrail is loose')
  await owner.query(`update organisation.place set closed_on = '2026-11-01' where id = $1`, [
    provider.places.ash,
  ])
  gate.mode = 'open'
  await sendNow(page)
  await page.getByText('This place has closed').waitFor()
  assert.equal(await counted(page), oneNeedsAttention)
  const other = await phone.open(form.replace(provider.codes.ash, provider.codes.birch))
  await look(other).click()
  await send(other)
  const [report] = await told('The handrail')
  assert.equal(report?.story, 'The handrail is loose')
  await owner.query('update organisation.place set closed_on = null where id = $1', [provider.places.ash])
})

test('a report is taken off an own phone only by whoever says so twice', async () => {
  const { page } = await onOwnPhone('The bell is loud')
  page.once('dialog', dialog => void dialog.dismiss())
  await page.getByText('Take it off this phone').click()
  assert.equal(await counted(page), oneWaits)
  page.once('dialog', dialog => void dialog.accept())
  await page.getByText('Take it off this phone').click()
  await page.getByText(nothingWaits).waitFor()
  gate.mode = 'open'
  await page.reload()
  assert.equal((await told('The bell is')).length, 0)
})
