import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '#web'
import { problemPage } from './problem-page.ts'

test('a page that is not there leads on in every language: to telling us, coming back, and who else listens', () => {
  for (const { lang } of languages) {
    const page = String(problemPage({ status: 404, text: 'not for strangers', lang }))
    for (const way of [
      `href="/?lang=${lang}"`,
      `href="/thread?lang=${lang}"`,
      'Care Inspectorate (Scotland)',
      'tel:101',
      'protect-advice',
      '?lang=ur',
      '999',
    ])
      assert.ok(page.includes(way), `${lang}: ${way}`)
    assert.ok(!page.includes('not for strangers'))
  }
})
