import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import type { Page } from 'playwright-core'
import { aPhone, fillIn, type Phone, send, untilKept } from '../support/a-phone.ts'
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

/** A word that is nowhere but in this story. */
const mark = 'Quittenmarmelade'

async function onSharedPhone(words: string) {
  const phone = await aPhone()
  const page = await phone.open(form)
  await untilKept(page)
  gate.mode = 'closed'
  await fillIn(page, words)
  await send(page)
  return { phone, page }
}

/** Everything that a script of ours could read again on this phone. */
const readable = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })]
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        found.push(`${request.url}\n${await (await cache.match(request))?.text()}`)
    }
    const database = await new Promise<IDBDatabase>(resolve => {
      const opening = indexedDB.open('candour')
      opening.onsuccess = () => resolve(opening.result)
    })
    for (const store of database.objectStoreNames) {
      const all = await new Promise<unknown[]>(resolve => {
        const reading = database.transaction(store).objectStore(store).getAll()
        reading.onsuccess = () => resolve(reading.result)
      })
      const plain = (_: string, value: unknown) =>
        value instanceof ArrayBuffer || ArrayBuffer.isView(value)
          ? new TextDecoder().decode(value as Uint8Array<ArrayBuffer>)
          : value
      found.push(JSON.stringify(all, plain))
    }
    return found.join('\n')
  })

/** Files of the phone that hold these words, as UTF-8 or as UTF-16. */
async function onDisk({ folder }: Phone, words: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(each =>
    each.isFile(),
  )
  const forms = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')]
  const holding = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      const content = await readFile(path)
      return forms.some(form => content.includes(form)) ? path : undefined
    }),
  )
  return holding.filter(path => path !== undefined)
}

test('on a shared phone what waits cannot be read again, neither by a script nor on the disk', async () => {
  const { phone, page } = await onSharedPhone(`The ${mark} was too hot`)
  assert.equal(await counted(page), oneWaits)
  assert.equal(await page.getByText('Look at it or change it').count(), 0)
  const found = await readable(page)
  assert.equal(found.includes('Rowan House · Ash unit'), true, 'what is kept plainly is found')
  assert.equal(found.includes(mark), false)
  await phone.context.close()
  assert.notDeepEqual(await onDisk(phone, 'Rowan House'), [], 'what is kept plainly is found')
  assert.deepEqual(await onDisk(phone, mark), [])
})

test('after it was sent nothing of a report is left on the phone', async () => {
  const { phone, page } = await onSharedPhone(`The ${mark} was cold`)
  gate.mode = 'open'
  await sendNow(page)
  await page.getByText(nothingWaits).waitFor()
  const words = await page.locator('.six-words__word').allTextContents()
  await page.getByText('I kept them').click()
  const found = await readable(page)
  assert.equal(words.length, 6)
  for (const told of [mark, words.join(' '), words.join('","')]) assert.equal(found.includes(told), false)
  assert.equal((await told(`The ${mark} was cold`)).length, 1)
  await phone.context.close()
  assert.deepEqual(await onDisk(phone, mark), [])
})

test('on an own phone the disk holds no word of it either', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  await page.locator('[data-own-phone] input').check()
  gate.mode = 'closed'
  await fillIn(page, `The ${mark} was late`)
  await send(page)
  assert.equal((await readable(page)).includes(mark), false)
  await phone.context.close()
  assert.deepEqual(await onDisk(phone, mark), [])
})

test('a phone that is handed on seals what its owner could read', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  await untilKept(page)
  await page.locator('[data-own-phone] input').check()
  gate.mode = 'closed'
  await fillIn(page, 'The rail came off')
  await send(page)
  await page.goto(form)
  await page.getByText('Look at it or change it').waitFor()
  await page.locator('[data-own-phone] input').uncheck()
  await page.getByText('Look at it or change it').waitFor({ state: 'detached' })
  await page.reload()
  assert.equal(await counted(page), oneWaits)
  assert.equal(await page.getByText('Look at it or change it').count(), 0)
  gate.mode = 'open'
  await sendNow(page)
  await page.getByText(nothingWaits).waitFor()
  assert.equal((await told('The rail')).length, 1)
})

test('a sealed report for a place that has closed is never thrown away, and goes when the place is open again', async () => {
  const { page } = await onSharedPhone('The step is broken')
  await owner.query(`update organisation.place set closed_on = '2026-11-01' where id = $1`, [
    provider.places.ash,
  ])
  gate.mode = 'open'
  await sendNow(page)
  await page.getByText('This place has closed').waitFor()
  assert.equal(await counted(page), oneNeedsAttention)
  assert.equal(await page.getByText('Take it off this phone').count(), 0)
  await owner.query('update organisation.place set closed_on = null where id = $1', [provider.places.ash])
  await page.getByText('Try again').click()
  await page.getByText(nothingWaits).waitFor()
  assert.equal((await told('The step')).length, 1)
})

test('nothing is sealed that the server would send back: what is missing is said without signal', async () => {
  const phone = await aPhone()
  const page = await phone.open(form)
  gate.mode = 'closed'
  await page.locator('main form button[type=submit]').click()
  const summary = page.locator('.govuk-error-summary')
  await summary.getByText('Tell us what happened').waitFor()
  await summary.getByText('Tell us if anyone is at risk right now').click()
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'atRisk')
  assert.equal(await page.locator('[data-outbox]').isVisible(), false)
})
