import assert from 'node:assert/strict'
import { test } from 'node:test'
import { galleryExamples, renderExample } from '#web'
import { neverPublic } from './never-public.data.ts'
import { withoutUnused } from './without-unused.ts'

test('a rule that only an unused class needs is left out, with the group that held nothing else', () => {
  const css =
    '@charset "UTF-8";.a{color:red}.a--big,.b{top:0}.a--big:focus{left:0}@media print{.a--big{color:blue}}@media(min-width:2em){.a{top:1px}.a--big .b{top:2px}}'
  assert.equal(
    withoutUnused(css, /a--big/),
    '@charset "UTF-8";.a{color:red}.b{top:0}@media(min-width:2em){.a{top:1px}}',
  )
})

test('a rule for everything but an unused class stays', () => {
  const css = '.a:not(.a--l)+.b{top:0}.a:is(.b,.c){top:0}'
  assert.equal(withoutUnused(css, /a--l/), css)
})

test('no page for people without an account has what its sheet leaves out', () => {
  const pages = galleryExamples
    .filter(each => each.public)
    .map(each => String(renderExample(each.id, 'public')))
  const classes = pages.flatMap(page =>
    [...page.matchAll(/class="([^"]*)"/g)].flatMap(found => found[1]?.split(' ') ?? []),
  )
  assert.ok(classes.length > 100)
  assert.deepEqual(
    classes.filter(name => neverPublic.test(name)),
    [],
  )
})
