import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lightPage } from './light-page.ts'

test('what somebody typed comes back as they typed it, empty lines and all', () => {
  const typed =
    '<textarea name="story">\n\nOne.\n\n\n&lt;/p&gt;\n\nTwo. data-module=&quot;a&quot;\n\n</textarea>'
  assert.equal(lightPage(`<p>One</p>\n\n  \n${typed}\n\n<p>Two</p>`), `<p>One</p>\n${typed}\n<p>Two</p>`)
})

test('marks for scripts that we do not have are not sent', () => {
  assert.equal(lightPage('<button data-module="govuk-button" name="a">'), '<button name="a">')
})
