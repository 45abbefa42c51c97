import assert from 'node:assert/strict'
import type { Page } from './browserless.ts'

/** A page has these words. */
export function shows(page: Page, text: string): void {
  assert.ok(page.html.includes(text), `${page.path} lacks ${text}`)
}

/** A page has no such words. */
export function lacks(page: Page, text: string): void {
  assert.ok(!page.html.includes(text), `${page.path} has ${text}`)
}
