import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { type Catalogue, catalogueFaults, languages } from '#web'
import status from './status.json' with { type: 'json' }

const here = new URL('.', import.meta.url)
const read = (path: string): Catalogue => JSON.parse(readFileSync(new URL(path, here), 'utf8'))

/** Every sentence that somebody without an account can read. */
const catalogues: Readonly<Record<string, { english: string; of(lang: string): string }>> = {
  'the form, the receipt and the thread': { english: 'en-GB.json', of: lang => `${lang}.json` },
  'what a thread can do': { english: 'thread/en-GB.json', of: lang => `thread/${lang}.json` },
  'what waits on a phone': { english: 'offline/en-GB.json', of: lang => `offline/${lang}.json` },
  posters: { english: 'poster/en-GB.json', of: lang => `poster/${lang}.json` },
  'pages themselves': {
    english: '../../../web/layout/words.en.json',
    of: lang => `../../../web/layout/words.${lang}.json`,
  },
}
const translated = languages.filter(each => each.lang !== 'en-GB')

/** What a language is written in, where that is not what English is written in. */
const scripts: Readonly<Record<string, RegExp>> = {
  hi: /\p{Script=Devanagari}/u,
  ml: /\p{Script=Malayalam}/u,
  ur: /\p{Script=Arabic}/u,
}

for (const [about, files] of Object.entries(catalogues)) {
  describe(`the words for ${about}`, () => {
    const english = read(files.english)
    for (const { lang, name } of translated) {
      const words = read(files.of(lang))
      const sentences = Object.entries(words)

      test(`in ${name} lack no sentence, no value and no plural form, and have none too many`, () => {
        assert.deepEqual(catalogueFaults(lang, english, words), [])
      })

      test(`in ${name} are not English that was left standing`, () => {
        const left = sentences.filter(([key, text]) => text === english[key] && text.split(' ').length > 2)
        assert.deepEqual(left, [])
        const script = scripts[lang]
        const elsewhere = sentences.filter(
          ([, text]) => script && /\p{L}/u.test(outside(text)) && !script.test(text),
        )
        assert.deepEqual(elsewhere, [])
      })

      test(`in ${name} are set as print is: no double spaces, no typewriter’s marks, composed letters`, () => {
        assert.deepEqual(
          sentences.filter(
            ([, text]) => / {2}|["']|\.\.\.|^\s*$/.test(text) || text !== text.normalize('NFC'),
          ),
          [],
        )
      })
    }
  })
}

test('every translation says who checked it and when, or that nobody has', () => {
  assert.deepEqual(Object.keys(status).sort(), translated.map(each => each.lang).sort())
  for (const { checkedBy, checkedOn } of Object.values(status))
    assert.equal(checkedBy === null, checkedOn === null)
})

/** A message without its values and plural forms' names, which are no words. */
function outside(text: string): string {
  return text.replaceAll(/\{\w+\}|\{\w+, plural,|\b(?:zero|one|two|few|many|other)\s*\{/g, '')
}
