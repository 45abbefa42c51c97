import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const file = (name: string) => readFileSync(join(import.meta.dirname, name))

test('the texts that the language methods are measured on are as they were before the first score', () => {
  const rows = file('SHA256SUMS').toString().trim().split('\n')
  assert.ok(rows.length >= 2)
  for (const row of rows) {
    const [digest, name = ''] = row.split(/\s+/)
    assert.equal(createHash('sha256').update(file(name)).digest('hex'), digest, name)
  }
})
