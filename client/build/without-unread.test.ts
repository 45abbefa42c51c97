import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutUnread } from './without-unread.ts'

test('a property that nothing reads is left out, and what only it read', () => {
  const css = ':root{--ink: #000;--edge: var(--ink);--paper: #fff;color-scheme:light}a{color:var(--paper)}'
  assert.equal(withoutUnread(css), ':root{--paper: #fff;color-scheme:light}a{color:var(--paper)}')
})

test('a class with two hyphens is no property, and a property that is read with another in its place stays', () => {
  const css = '.a--b:hover{top:0}:root{--gap: 1px}.a{left:var(--gap,2px)}'
  assert.equal(withoutUnread(css), css)
})
