import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import english from './messages/en-GB.json' with { type: 'json' }

const here = new URL('.', import.meta.url)
const source = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map(name => readFileSync(new URL(name, here), 'utf8'))
  .join('\n')

test('every sentence of the catalogue is said somewhere', () => {
  const said = (key: string) => new RegExp(`\\.${key}\\(|'${key}'`).test(source)
  assert.deepEqual(
    Object.keys(english).filter(key => !said(key)),
    [],
  )
})

test('no sentence blames anybody or speaks of submitting and errors', () => {
  const heavy = /\b(submit|submitted|invalid|error|offender|culprit|fault|victim|blame|incident form)\b/i
  assert.deepEqual(
    Object.entries(english).filter(([, text]) => heavy.test(text)),
    [],
  )
})
