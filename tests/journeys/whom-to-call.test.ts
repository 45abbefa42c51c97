import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { aPhone, fillIn, send, untilKept } from '../support/a-phone.ts'
import { onCallAre } from '../support/on-call.ts'
import { aHouseWithPoorSignal } from './without-signal.ts'

const { provider, gate, form } = await aHouseWithPoorSignal()
await onCallAre(provider, ['registered-manager', 'quality-lead'])

const warning = (page: Page) => page.locator('.note--urgent [data-when="kept"]')
const whoIsSafe = (page: Page) => page.locator('.note--urgent [data-when="kept"] li:visible a')
const qualityLead = 'tel:07700900001'

/** Ticks a box as a thumb does, after opening what it lies in. */
async function keepFrom(page: Page, box: string) {
  await page.locator('form details').evaluateAll(all => {
    for (const each of all) (each as HTMLDetailsElement).open = true
  })
  await page.locator(`label[for="${box}"]`).click()
}

async function addresses(page: Page): Promise<(string | null)[]> {
  return whoIsSafe(page).evaluateAll(links => links.map(link => link.getAttribute('href')))
}

for (const javaScriptEnabled of [true, false]) {
  test(`the form says what a call gives away once it is kept from somebody, ${javaScriptEnabled ? 'with' : 'without'} a script`, async () => {
    gate.mode = 'open'
    const phone = await aPhone({ javaScriptEnabled, serviceWorkers: 'block' })
    const page = await phone.open(form)
    await fillIn(page, 'She shouts at night.', 'yes')
    assert.equal(await warning(page).isVisible(), false)
    await page.locator('details:has(#aboutManager) > summary').first().click()
    await page.locator('label[for="aboutManager"]').click()
    assert.equal(await warning(page).isVisible(), true)
    assert.equal((await addresses(page))[0], qualityLead)
    await page.locator('details details > summary').click()
    await page.locator('label[for="kept-quality-lead"]').click()
    assert.ok(!(await addresses(page)).includes(qualityLead))
    await phone.close()
  })
}

test('so does the page that follows the form without signal, also when it is opened again', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  await untilKept(page)
  gate.mode = 'closed'
  await fillIn(page, 'She shouts at night.', 'yes')
  await keepFrom(page, 'aboutManager')
  await send(page)
  assert.equal(await warning(page).isVisible(), true)
  const first = await addresses(page)
  assert.equal(first[0], qualityLead)
  await page.reload()
  await page.locator('.six-words__word').first().waitFor()
  assert.deepEqual(await addresses(page), first)
  await phone.close()
})

test('what is kept from nobody is told as before', async () => {
  gate.mode = 'open'
  const phone = await aPhone()
  const page = await phone.open(form)
  await untilKept(page)
  await fillIn(page, 'The bath hoist gave way.', 'yes')
  await send(page)
  assert.equal(await warning(page).isVisible(), false)
  assert.equal(await page.locator('.note--urgent a[href="tel:07700900000"]').isVisible(), true)
  await phone.close()
})
