import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { html } from '../html.ts'
import { messagePage } from './message-page.ts'
import { publicPage } from './public-page.ts'
import { signedInPage } from './signed-in-page.ts'
import type { PublicView, View } from './view.ts'

const view: View = {
  lang: 'en-GB',
  dir: 'ltr',
  csrf: 'token-1',
  here: '/records',
  nav: [
    { href: '/today', text: 'Today' },
    { href: '/records', text: 'Records' },
  ],
  who: 'Priya N.',
  where: 'Rowan House',
}
const publicView: PublicView = { lang: 'cy', dir: 'ltr', place: 'Rowan House' }
const body = html`<h1>Here</h1>`
const missing = [{ field: 'what', message: 'Tell us what happened' }]

describe('a page', () => {
  test('says in its title that there is something to check, and links to it first', () => {
    const page = String(signedInPage(view, { title: 'Thank', body, errors: missing }))
    assert.match(page, /<title>Please check: Thank – Candour<\/title>/)
    assert.match(page, /<a href="#what"[^>]*>Tell us what happened<\/a>/)
    assert.ok(page.indexOf('#what') < page.indexOf('<h1>'))
  })

  test('when nothing is missing, says so by not mentioning it', () => {
    const page = String(publicPage(publicView, { title: 'Tell us', body, errors: [] }))
    assert.match(page, /<title>Tell us – Candour<\/title>/)
    assert.doesNotMatch(page, /error-summary/)
  })

  test('where all is read from the right, a number stays behind the Latin name that it belongs to', () => {
    const routes = [
      { href: '/a', text: 'Care Inspectorate Wales: 0300' },
      { href: '/b', text: 'Protect، مفت مشورہ: 020' },
    ]
    const page = (dir: 'ltr' | 'rtl') =>
      String(publicPage({ ...publicView, dir, routes }, { title: 'x', body }))
    assert.match(page('rtl'), /<a href="\/a"><bdi>Care Inspectorate Wales: 0300<\/bdi><\/a>/)
    assert.match(page('rtl'), /<a href="\/b">Protect/)
    assert.doesNotMatch(page('ltr'), /<bdi>/)
  })

  test('marks where the reader is', () => {
    const page = String(signedInPage(view, { title: 'Records', body }))
    assert.match(page, /href="\/records" aria-current="page"/)
    assert.doesNotMatch(page, /href="\/today" aria-current/)
  })

  test('under a section marks the section, but the front page only on itself', () => {
    const nav = [
      { href: '/app', text: 'Today' },
      { href: '/app/records', text: 'Records' },
    ]
    const marked = (here: string) =>
      /href="([^"]+)" aria-current="(\w+)"/
        .exec(String(signedInPage({ ...view, nav, here }, { title: 'x', body })))
        ?.slice(1)
    assert.deepEqual(marked('/app'), ['/app', 'page'])
    assert.deepEqual(marked('/app/records/7'), ['/app/records', 'true'])
    assert.equal(marked('/app/settings'), undefined)
  })

  test('carries the token that proves a sign-out is meant', () => {
    assert.match(
      String(signedInPage(view, { title: 'x', body })),
      /action="\/app\/sign-out"[^>]*><input type="hidden" name="_csrf" value="token-1">/,
    )
  })

  test('has nothing inline, so that injected script and style have nowhere to run', () => {
    for (const page of [
      signedInPage(view, { title: 'x', body }),
      publicPage(publicView, { title: 'x', body }),
      messagePage(500),
    ]) {
      assert.doesNotMatch(String(page), /<style|<script(?! type="module" src=)| style=| on\w+=/)
    }
  })

  test('of someone without an account asks nothing of them and names their place', () => {
    const page = String(publicPage(publicView, { title: 'x', body }))
    assert.match(page, /<html lang="cy" dir="ltr">/)
    assert.match(page, /Rowan House/)
    assert.doesNotMatch(page, /sign-out|_csrf/)
  })

  test('offers other languages only when there are some', () => {
    const links = [
      { href: '?lang=en', text: 'English', lang: 'en', current: true },
      { href: '?lang=ur', text: 'اردو', lang: 'ur' },
    ]
    assert.match(
      String(publicPage({ ...publicView, languageLinks: links }, { title: 'x', body })),
      /lang="ur" href/,
    )
    assert.doesNotMatch(
      String(publicPage({ ...publicView, languageLinks: links.slice(0, 1) }, { title: 'x', body })),
      /lang="ur"/,
    )
  })
})

describe('a page for when something went wrong', () => {
  test('gives the number of the request, never what was asked for', () => {
    const page = String(messagePage(500, { requestId: 'req-7' }))
    assert.match(page, /req-7/)
    assert.match(page, /Something went wrong on our side/)
  })
})
