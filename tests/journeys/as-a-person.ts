import type { Locator, Page } from 'playwright-core'

/** What somebody does on a page, named by what they read there; `name` is the name of a field. */

export function press(page: Page, text: string): Promise<void> {
  return andArrive(page, button(page, text))
}

/** A button that need not lead to another page: with JavaScript, what is told is sent in the background. */
export function tap(page: Page, text: string): Promise<void> {
  return button(page, text).click()
}

function button(page: Page, text: string): Locator {
  return page.locator('main button:visible', { hasText: new RegExp(`^\\s*${text}\\s*$`) })
}

export function follow(page: Page, text: string): Promise<void> {
  return andArrive(page, page.locator('main').getByRole('link', { name: text }).first())
}

export function choose(page: Page, text: string): Promise<void> {
  return page.locator('main').getByLabel(text, { exact: true }).first().check()
}

/** Ticks an answer whose words go on with what it means. */
export function tick(page: Page, text: string): Promise<void> {
  const answer = page.locator('main .choice__tile:visible', { hasText: new RegExp(`^\\s*${text}\\b`) })
  return answer.first().locator('input').check()
}

export function field(page: Page, name: string): Locator {
  return page.locator(`main [name="${name}"]:visible`).first()
}

export function fill(page: Page, name: string, text: string): Promise<void> {
  return field(page, name).fill(text)
}

/** Opens a part that is folded away; it is open already when there is nothing in it yet. */
export async function unfold(page: Page, text: string): Promise<void> {
  const part = page.locator('details', { has: page.locator('summary', { hasText: text }) }).first()
  if ((await part.getAttribute('open')) === null) await part.locator('summary').click()
}

/** Waits for the notice that says what a form did. */
export function isTold(page: Page, text: string): Promise<void> {
  return page.locator('[role=status]', { hasText: text }).waitFor()
}

/** A click that leads to another page, and being there. Without waiting, the next step would meet the page before. */
export async function andArrive(page: Page, way: Locator): Promise<void> {
  const arrived = page.waitForEvent('framenavigated')
  await way.click()
  await arrived
  await page.waitForLoadState()
}

export type Exchange = { sent: URLSearchParams; answered: Promise<string> }

/** The forms that a page sends from now on, and what they are answered. */
export function exchangesOf(page: Page): Exchange[] {
  const exchanges: Exchange[] = []
  page.on('request', request => {
    if (request.method() !== 'POST') return
    const answered = request.response().then(reply => reply?.text() ?? '')
    exchanges.push({ sent: new URLSearchParams(request.postData() ?? ''), answered })
  })
  return exchanges
}
