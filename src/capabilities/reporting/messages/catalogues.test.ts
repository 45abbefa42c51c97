import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { type Catalogue, catalogueFaults, languages } from '#web'
import { catalogueFiles } from './catalogue-files.ts'
import translated from './english-translated.json' with { type: 'json' }
import { changedSince } from './english-translated.ts'
import status from './status.json' with { type: 'json' }

const read = (file: URL): Catalogue => JSON.parse(readFileSync(file, 'utf8'))
const others = languages.filter(each => each.lang !== 'en-GB')

/** What a language is written in, where that is not what English is written in. */
const scripts: Readonly<Record<string, RegExp>> = {
  hi: /\p{Script=Devanagari}/u,
  ml: /\p{Script=Malayalam}/u,
  ur: /\p{Script=Arabic}/u,
}

const translatedFrom: Readonly<Record<string, Catalogue>> = translated

for (const [name, files] of Object.entries(catalogueFiles)) {
  describe(`the words of ${name}`, () => {
    const english = read(files.english)

    // Bring the translations up to it, then: npm run -s candour -- translate done
    test('say in English what was translated, and nothing else since', () => {
      assert.deepEqual(changedSince(translatedFrom[name] ?? {}, english), [])
    })

    for (const { lang, name } of others) {
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
  assert.deepEqual(Object.keys(status).sort(), others.map(each => each.lang).sort())
  for (const { checkedBy, checkedOn } of Object.values(status))
    assert.equal(checkedBy === null, checkedOn === null)
})

/** A message without its values and plural forms' names, which are no words. */
function outside(text: string): string {
  return text.replaceAll(/\{\w+\}|\{\w+, plural,|\b(?:zero|one|two|few|many|other)\s*\{/g, '')
}
