import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isForm, kindOf } from './kind-of.ts'

const assets = ['/assets/public-1.css', '/assets/public-1.js']
const open = (path: string, more: Partial<Request> = {}) =>
  kindOf({ method: 'GET', mode: 'navigate', url: `https://care.example.org${path}`, ...more }, assets)

test('a form opens without signal, in whatever language', () => {
  assert.equal(open('/speak-up/abcd2345'), 'form')
  assert.equal(open('/speak-up/abcd2345?lang=ml'), 'form')
  assert.equal(open('/speak-up'), 'start')
  assert.equal(open('/assets/public-1.css', { mode: 'no-cors' }), 'asset')
})

test('nothing personal passes the worker: threads, receipts, or a page of somebody signed in', () => {
  for (const path of [
    '/thread',
    '/thread/reply',
    '/app',
    '/app/speak-up/abcd2345',
    '/app/records/1',
    '/',
    '/healthz',
  ])
    assert.equal(open(path), undefined)
  for (const path of ['/speak-up/abcd2345', '/thread', '/assets/public-1.css'])
    assert.equal(open(path, { method: 'POST' }), undefined)
})

test('an address with anything more in it is left to the server', () => {
  for (const path of [
    '/speak-up/abcd2345?code=x',
    '/speak-up?code=abcd2345',
    '/speak-up/abcd2345/more',
    '/speak-up/',
  ])
    assert.equal(open(path), undefined)
  assert.equal(isForm('/speak-up/abcd2345?lang=pl'), true)
  assert.equal(isForm('/app/speak-up/abcd2345'), false)
})

test('what a page asks for beside its files is not answered', () => {
  assert.equal(open('/speak-up/abcd2345', { mode: 'cors' }), undefined)
  assert.equal(open('/assets/app-1.css', { mode: 'no-cors' }), undefined)
})
