import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { catalogueFaults } from './messages/catalogue-faults.ts'
import { messageParts } from './messages/message-parts.ts'
import { defineMessages } from './messages.ts'

const english = {
  hello: 'Hello {name}',
  told: '{n, plural, =0 {Nobody has told us yet} one {# person told us} other {# people told us}}',
  answered: '{n, plural, one {{who} answered} other {{who} and # others answered}}',
}
const welsh = {
  hello: 'Helo {name}',
  told: '{n, plural, =0 {Neb eto} zero {# neb} one {# person} two {# berson} few {# pherson} many {# pherson!} other {# o bobl}}',
  answered:
    '{n, plural, zero {Neb} one {Atebodd {who}} two {Atebodd {who} ac un arall} few {Atebodd {who} a # arall} many {Atebodd {who} a # arall} other {Atebodd {who} a # arall}}',
}

describe('messages in the reader’s language', () => {
  const words = defineMessages({ en: english, cy: welsh })

  test('names and numbers stand where the sentence wants them', () => {
    assert.equal(words('en-GB').hello({ name: 'Priya' }), 'Hello Priya')
    assert.equal(words('en-GB').answered({ n: 1, who: 'Amara' }), 'Amara answered')
    assert.equal(words('en-GB').answered({ n: 3, who: 'Amara' }), 'Amara and 3 others answered')
  })

  test('each language counts in its own way', () => {
    const told = (lang: string) => [0, 1, 2, 3, 6, 1200].map(n => words(lang).told({ n }))
    assert.deepEqual(told('en'), [
      'Nobody has told us yet',
      '1 person told us',
      '2 people told us',
      '3 people told us',
      '6 people told us',
      '1,200 people told us',
    ])
    assert.deepEqual(told('cy'), [
      'Neb eto',
      '1 person',
      '2 berson',
      '3 pherson',
      '6 pherson!',
      '1,200 o bobl',
    ])
  })

  test('a language that we do not have gets English', () => {
    assert.equal(words('tw').hello({ name: 'Kofi' }), 'Hello Kofi')
  })

  test('what someone typed is a value, never part of the message', () => {
    assert.equal(words('en').hello({ name: '{n, plural, other {#}}' }), 'Hello {n, plural, other {#}}')
  })

  test('a forgotten value is a fault, not a gap in the sentence', () => {
    assert.throws(() => words('en').hello(), /\{name\}/)
  })
})

describe('translations', () => {
  test('one that lacks a sentence or forgets a value says which', () => {
    const halfDone = { hello: 'Cześć', answered: '' }
    assert.deepEqual(catalogueFaults('pl', english, halfDone), ['hello {name}', 'told', 'answered'])
    assert.throws(() => defineMessages({ en: english, pl: halfDone }), /pl: hello \{name\}, told, answered/)
  })

  test('one with a value or a sentence that English has not says which', () => {
    const more = {
      ...english,
      hello: 'Cześć {name}, {who}',
      bye: 'Pa',
      told: english.told,
      answered: english.answered,
    }
    assert.deepEqual(catalogueFaults('hi', english, more), [
      'hello has {who}, which English has not',
      'bye is not in English',
    ])
  })

  test('one that counts as another language does says which form is wrong', () => {
    const counted = { n: '{n, plural, one {#} other {#}}' }
    assert.deepEqual(catalogueFaults('pl', counted, counted), [
      'n needs the form many',
      'n needs the form few',
    ])
    assert.deepEqual(catalogueFaults('yo', counted, counted), ['n has the form one, which yo has not'])
    const nested = { n: '{n, plural, other {{m, plural, one {a} other {b}}}}' }
    assert.deepEqual(catalogueFaults('yo', { n: '{n}{m}' }, nested), ['n has the form one, which yo has not'])
  })

  test('a value among words from right to left stands by itself', () => {
    const phone = { phone: 'Call {phone}' }
    const say = defineMessages({ en: phone, ur: { phone: 'فون کریں: {phone}' } })
    assert.equal(say('ur').phone({ phone: '020 3117' }), 'فون کریں: \u2068020 3117\u2069')
    assert.equal(say('en-GB').phone({ phone: '020 3117' }), 'Call 020 3117')
  })

  test('a whole one lacks nothing', () => assert.deepEqual(catalogueFaults('cy', english, welsh), []))

  for (const broken of [
    'Hello {name',
    '{n, plural, one {#}}',
    '{n, plural, some {#} other {#}}',
    'Hello }',
    '{two words}',
  ]) {
    test(`a message that cannot be read is refused: ${broken}`, () => {
      assert.throws(() => messageParts(broken), SyntaxError)
    })
  }
})
