import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { type Exchange, fill, press } from './as-a-person.ts'

/** The words were made in the browser: what it sent verifies them or is sealed, and neither that nor the answer holds one. */
export async function assertNeverOutside(words: readonly string[], exchanges: readonly Exchange[]) {
  const [first] = exchanges
  assert.match(first?.sent.get('verifier') ?? first?.sent.get('letter') ?? '', /^[\w-]{43,}$/)
  for (const { sent, answered } of exchanges) {
    sent.delete('story')
    const outside = `${sent} ${await answered}`.toLowerCase()
    // One or two of them may be words that stand there anyway, such as "earlier".
    const found = words.filter(word => outside.includes(word))
    assert.ok(found.length < 3, found.join(' '))
  }
}

/** As somebody types them on a bus: capitals, hyphens, and one wrong letter. */
export function withSlips([first = '', ...rest]: readonly string[]): string {
  const slipped = `${first.slice(0, -1)}${first.endsWith('x') ? 'z' : 'x'}`
  return [slipped, ...rest].join('-').toUpperCase()
}

/** Opens one's own thread with the words as they are typed. */
export async function openThread(page: Page, words: string) {
  await page.goto('/thread')
  await fill(page, 'words', words)
  await press(page, 'Open')
}
