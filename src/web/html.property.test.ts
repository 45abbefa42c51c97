import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { textarea } from './components/textarea.ts'
import { html } from './html.ts'
import { attrs } from './markup/attrs.ts'
import { hostilePieces } from './testing/hostile-pieces.ts'
import { type MarkupElement, type MarkupNode, parseMarkup } from './testing/parse-markup.ts'

/** Text as an attacker, or a worried person with a strange keyboard, might type it. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostilePieces),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    ),
    {
      maxLength: 6,
    },
  )
  .map(parts => parts.join(''))

function only(nodes: readonly MarkupNode[]): MarkupElement {
  const [node, ...others] = nodes
  assert.equal(others.length, 0, 'markup was added')
  if (node === undefined || typeof node === 'string')
    throw new assert.AssertionError({ message: 'no element' })
  return node
}

const textOf = (element: MarkupElement): string =>
  element.children.filter(child => typeof child === 'string').join('')
const normalised = (text: string): string => text.replace(/\r\n?/g, '\n')

describe('whatever anyone types', () => {
  test('between tags it adds no element and reads as typed', () => {
    fc.assert(
      fc.property(hostileText, typed => {
        const paragraph = only(parseMarkup(String(html`<p>${typed}</p>`)))
        assert.ok(paragraph.children.every(child => typeof child === 'string'))
        assert.equal(textOf(paragraph), typed)
      }),
    )
  })

  test('in a quoted attribute it adds no attribute and reads as typed', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (first, second) => {
        const element = only(
          parseMarkup(String(html`<p title="${first}" lang='${second}' ${attrs({ id: first })}>x</p>`)),
        )
        assert.deepEqual([...element.attributes.keys()], ['title', 'lang', 'id'])
        assert.equal(element.attributes.get('title'), first)
        assert.equal(element.attributes.get('lang'), second)
        assert.equal(element.attributes.get('id'), first)
        assert.deepEqual(element.children, ['x'])
      }),
    )
  })

  test('in an address it runs nothing and goes to no other host unless it names it with https', () => {
    fc.assert(
      fc.property(hostileText, typed => {
        const link = only(parseMarkup(String(html`<a href="${typed}">x</a>`)))
        assert.deepEqual([...link.attributes.keys()], ['href'])
        const here = 'https://candour.example/here'
        // A browser goes nowhere with an address that it cannot read.
        const address = URL.parse(link.attributes.get('href') ?? '', here) ?? new URL(here)
        assert.ok(['https:', 'http:', 'mailto:', 'tel:'].includes(address.protocol), address.href)
        const named = /^\s*https?:/i.test(typed.replace(/[\t\n\r]/g, ''))
        if (address.protocol === 'https:' && !named) assert.equal(address.host, 'candour.example')
      }),
    )
  })

  test('in a text box it comes back letter for letter', () => {
    fc.assert(
      fc.property(hostileText, typed => {
        const group = only(
          parseMarkup(String(textarea({ name: 'what', label: 'What happened?', value: typed }))),
        )
        const box = group.children.find(child => typeof child !== 'string' && child.tag === 'textarea')
        assert.ok(box !== undefined && typeof box !== 'string')
        assert.equal(normalised(textOf(box)), normalised(typed))
      }),
    )
  })
})
