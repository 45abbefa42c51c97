import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterOf } from './letters.ts'
import { noticeKinds } from './notice-kinds.data.ts'
import type { MailKind } from './retries.data.ts'

const kinds: MailKind[] = ['alert', 'at-once', 'digest']

test('a mail says that something waits and where to sign in, and nothing of what it is', () => {
  for (const kind of kinds) {
    const { subject, text } = letterOf(kind, 'https://care.example.org')
    assert.match(text, /https:\/\/care\.example\.org\/app\n/)
    assert.doesNotMatch(subject + text, /report|risk|told|thank|review|change|news|resident|service|manager/i)
    for (const { words } of Object.values(noticeKinds)) assert.ok(!text.includes(words))
  }
})

test('a mail at once and the daily one are the same: which of them somebody gets says nothing', () => {
  assert.deepEqual(letterOf('at-once', 'https://a.example'), letterOf('digest', 'https://a.example'))
})

test('only an alert is marked as urgent', () => {
  assert.deepEqual(
    kinds.filter(kind => letterOf(kind, 'https://a.example').urgent),
    ['alert'],
  )
})
