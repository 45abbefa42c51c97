import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wantsJson } from './wants-json.ts'

test('a browser that opens a page never gets JSON', () => {
  for (const accept of [
    undefined,
    '',
    '*/*',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'text/html, application/json',
  ])
    assert.equal(wantsJson(accept), false)
})

test('a phone that sends what it kept asks for JSON and gets it', () => {
  for (const accept of ['application/json', 'Application/JSON; charset=utf-8', 'application/json, */*;q=0.1'])
    assert.equal(wantsJson(accept), true)
})
