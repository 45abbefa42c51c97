import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { html } from './html.ts'
import { attrs } from './markup/attrs.ts'
import { trusted } from './markup/trusted.ts'

describe('what a page shows', () => {
  test('words that someone typed stay words', () => {
    assert.equal(
      String(html`<p>${'<b>& "quoted" \'too\''}</p>`),
      '<p>&lt;b&gt;&amp; &quot;quoted&quot; &#39;too&#39;</p>',
    )
  })

  test('markup nests, lists are joined, and nothing shows nothing', () => {
    const items = ['one', 'two'].map(text => html`<li>${text}</li>`)
    assert.equal(
      String(html`<ul>${items}${null}${undefined}${false}${0}</ul>`),
      '<ul><li>one</li><li>two</li>0</ul>',
    )
  })

  test('a template used twice gives each its own words', () => {
    const line = (text: string) => String(html`<p>${text}</p>`)
    assert.deepEqual([line('first'), line('second')], ['<p>first</p>', '<p>second</p>'])
  })

  test('our own constants pass through trusted as they are', () => {
    assert.equal(String(html`<p>${trusted('<svg></svg>')}</p>`), '<p><svg></svg></p>')
  })

  test('attributes that come and go are written by attrs', () => {
    const input = html`<input ${attrs({ checked: true, disabled: false, value: '"', id: undefined, max: 3 })}>`
    assert.equal(String(input), '<input checked value="&quot;" max="3">')
  })

  test('a line typed into a text box stays text even when it looks like the end of the box', () => {
    assert.equal(
      String(html`<textarea>${'</textarea><b>'}</textarea>`),
      '<textarea>&lt;/textarea&gt;&lt;b&gt;</textarea>',
    )
  })
})

describe('addresses', () => {
  const refused = [
    'javascript:alert(1)',
    ' JaVaScRiPt:x',
    'java\tscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
  ]
  for (const address of refused) {
    test(`${JSON.stringify(address)} leads nowhere`, () => {
      assert.equal(String(html`<a href="${address}">x</a>`), '<a href="#">x</a>')
      assert.equal(String(attrs({ href: address })), ' href="#"')
    })
  }

  const allowed = [
    '/records/1?a=b#c',
    '#main',
    '?page=2',
    'https://www.cqc.org.uk',
    'mailto:a@b.uk',
    'tel:999',
    'records/a:b',
  ]
  for (const address of allowed) {
    test(`${address} leads where it says`, () => {
      assert.equal(String(html`<a href="${address}">x</a>`), `<a href="${address}">x</a>`)
    })
  }

  test('an address in pieces is judged whole', () => {
    assert.equal(
      String(html`<a href="/records/${'a"b'}?x=${1}&amp;y=2">x</a>`),
      '<a href="/records/a&quot;b?x=1&amp;y=2">x</a>',
    )
    assert.equal(String(html`<a href="java${'script:x'}">x</a>`), '<a href="#">x</a>')
    assert.equal(String(html`<a href="/${'/elsewhere.example'}">x</a>`), '<a href="#">x</a>')
  })
})

describe('places where no value may go', () => {
  const value = 'x'
  const refused: Readonly<Record<string, () => unknown>> = {
    'an unquoted attribute': () => html`<a title=${value}>x</a>`,
    'the name of an attribute': () => html`<a da${value}="1">x</a>`,
    'between attributes, unless made by attrs': () => html`<a ${value}>x</a>`,
    'the name of an element': () => html`<${value}>x`,
    'a script': () => html`<script>${value}</script>`,
    'a style': () => html`<style>${value}</style>`,
    'a comment': () => html`<!-- ${value} -->`,
    'a listener': () => html`<a onclick="${value}">x</a>`,
    'a listener by attrs': () => attrs({ onClick: value }),
    'a style attribute': () => html`<a style="${value}">x</a>`,
    'a document in an attribute': () => html`<iframe srcdoc="${value}"></iframe>`,
    'a made-up attribute name': () => attrs({ 'x y': value }),
    'markup in an attribute': () => html`<a title="${html`<b>x</b>`}">x</a>`,
    'true in the text': () => html`<p>${true as unknown as string}</p>`,
    'an object in the text': () => html`<p>${{} as unknown as string}</p>`,
  }
  for (const [place, write] of Object.entries(refused)) {
    test(place, () => assert.throws(write, TypeError))
  }
})

describe('templates that would leave a page half open', () => {
  const refused: Readonly<Record<string, () => unknown>> = {
    'an element that is not closed': () => html`<div>`,
    'a closing tag too many': () => html`</div>`,
    'tags that cross': () => html`<b><i></b></i>`,
    'a tag that is not finished': () => html`<a href="x"`,
    'a quote that is not finished': () => html`<a href="x>y</a>`,
    'a text box that is not closed': () => html`<textarea>`,
    'an ampersand-like less-than sign': () => html`<p>1 < 2</p>`,
  }
  for (const [fault, write] of Object.entries(refused)) {
    test(fault, () => assert.throws(write, TypeError))
  }
})
