import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { messageParts } from './messages/message-parts.ts'
import { missingKeys } from './messages/missing-keys.ts'
import { defineMessages } from './messages.ts'

const english = {
  hello: 'Hello {name}',
  told: '{n, plural, =0 {Nobody has told us yet} one {# person told us} other {# people told us}}',
  answered: '{n, plural, one {{who} answered} other {{who} and # others answered}}',
}
const welsh = {
  hello: 'Helo {name}',
  told: '{n, plural, =0 {Neb eto} zero {# neb} one {# person} two {# berson} few {# pherson} many {# pherson!} other {# o bobl}}',
  answered: '{n, plural, one {Atebodd {who}} other {Atebodd {who} a # arall}}',
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
    const halfDone = { hello: 'Cześć', told: english.told }
    assert.deepEqual(missingKeys(english, halfDone), ['hello {name}', 'answered'])
    assert.throws(() => defineMessages({ en: english, pl: halfDone }), /pl: hello \{name\}, answered/)
  })

  test('a whole one lacks nothing', () => assert.deepEqual(missingKeys(english, welsh), []))

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
