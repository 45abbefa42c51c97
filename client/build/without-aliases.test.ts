import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutAliases } from './without-aliases.ts'

test('a property that only stands for another is read as that one', () => {
  const css = ':root{--ink: #000;--text: var(--ink)}a{color:var(--text)}'
  assert.equal(withoutAliases(css), ':root{--ink: #000;--text: var(--ink)}a{color:var(--ink)}')
})

test('one that is something else in the dark, or on paper, stays itself', () => {
  const css = ':root{--ink: #000;--text: var(--ink)}@media print{:root{--text: #333}}a{color:var(--text)}'
  assert.equal(withoutAliases(css), css)
})
