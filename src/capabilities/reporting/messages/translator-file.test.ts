import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromTranslatorFile, outdated, type Sentence, toTranslatorFile } from './translator-file.ts'

const sentences: Sentence[] = [
  { key: 'words', english: 'Your six words', translation: 'Twoje sześć słów' },
  { key: 'seen', english: 'Press “Send”', translation: '' },
]

test('a translator’s file says what its program needs to know, and keeps what is not translated yet', () => {
  const file = toTranslatorFile('pl', sentences)
  assert.match(file, /^msgid ""\nmsgstr "Language: pl\\n/)
  assert.match(
    file,
    /#, icu-message-format\nmsgctxt "words"\nmsgid "Your six words"\nmsgstr "Twoje sześć słów"\n/,
  )
  assert.match(file, /msgctxt "seen"\nmsgid "Press “Send”"\nmsgstr ""/)
})

test('whatever is written comes back as it was', () => {
  const text = fc.string({ unit: 'grapheme' }).map(each => each.replaceAll('\r', ''))
  const sentence = fc.record({ key: text.filter(key => key !== ''), english: text, translation: text })
  fc.assert(
    fc.property(fc.array(sentence), written => {
      const some = written.map(each => ({ ...each }))
      assert.deepEqual(fromTranslatorFile(toTranslatorFile('pl', some)), some)
    }),
  )
})

test('a file from a translator’s program is read with its comments, its line breaks and its broken lines', () => {
  const file = [
    'msgid ""\r\nmsgstr ""\r\n"Language: pl\\n"\r\n"X-Generator: Poedit 3.4\\n"\r\n\r\n',
    '# Chodzi o hasło\r\n#: reporting\r\n#, icu-message-format\r\nmsgctxt "words"\r\nmsgid "Your six words"\r\n',
    'msgstr ""\r\n"Twoje "\r\n"sześć słów"\r\n',
  ].join('')
  assert.deepEqual(fromTranslatorFile(file), [sentences[0]])
})

test('a translation of what we said before is named, so that nobody reads yesterday’s promise', () => {
  const now = { words: 'Your six words', seen: 'Press “Send” once' }
  assert.deepEqual(outdated(sentences, now), ['seen'])
})
