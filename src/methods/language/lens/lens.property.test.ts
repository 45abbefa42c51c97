import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { entries, safePhrases, writtenEntries } from './entry.ts'
import { lookThrough } from './look-through.ts'

// An expression can also be read as a recipe; word ends are left out of it, as they add no letters.
const matching = (source: string) =>
  fc.stringMatching(
    new RegExp(
      source
        .replaceAll('\\b', '')
        .replace(/\(\?[=!][^)]*\)/g, '')
        .replaceAll('\\w', '[a-z]')
        .replaceAll('\\s', ' '),
    ),
  )

const exceptions = writtenEntries.flatMap(entry => entry.exceptions)
const sentence = fc.oneof(
  fc.constantFrom(...writtenEntries.map(entry => entry.example)),
  fc.constantFrom(...writtenEntries.flatMap(entry => entry.falsePositiveExamples)),
  fc.constantFrom(...exceptions).chain(matching),
  fc.constantFrom('I ', 'We saw that ', 'She said "', '"', '; ', ' if only ', ', I ', '\n', 'éà 🙂 '),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const story = fc.array(sentence, { minLength: 1, maxLength: 8 }).map(parts => parts.join(' '))

test('the offsets of a finding give its words', () => {
  fc.assert(
    fc.property(story, text => {
      for (const { start, end, text: words } of lookThrough(text).findings)
        assert.equal(text.slice(start, end), words)
    }),
  )
})

test('two stories with an empty line between them say what each says alone', () => {
  fc.assert(
    fc.property(story, story, (one, other) => {
      const shift = one.length + 2
      assert.deepEqual(lookThrough(`${one}\n\n${other}`).findings, [
        ...lookThrough(one).findings,
        ...lookThrough(other).findings.map(each => ({
          ...each,
          start: each.start + shift,
          end: each.end + shift,
        })),
      ])
    }),
  )
})

test('no finding overlaps an exception of its entry or a phrase that is always safe', () => {
  fc.assert(
    fc.property(story, text => {
      for (const finding of lookThrough(text).findings) {
        const entry = entries.find(each => each.id === finding.rule)
        const excused = [...(entry?.exceptions ?? []), ...safePhrases].flatMap(each => [
          ...text.matchAll(each),
        ])
        for (const { 0: words, index } of excused)
          assert.ok(
            index >= finding.end || index + words.length <= finding.start,
            `${words}: ${finding.text}`,
          )
      }
    }),
  )
})

test('every exception within 60 characters excuses the words that it overlaps, whatever it is made to say', () => {
  for (const entry of entries) {
    for (const exception of entry.exceptions) {
      fc.assert(
        fc.property(matching(exception.source), words => {
          const said = words.match(new RegExp(exception.source, 'i'))
          const findings = lookThrough(words).findings.filter(each => each.rule === entry.id)
          const from = said?.index ?? 0
          const to = from + (said?.[0].length ?? 0)
          assert.ok(
            findings.every(
              each => each.end <= from || each.start >= to || from < each.start - 60 || to > each.end + 60,
            ),
            `${entry.id}: ${words}`,
          )
        }),
        { numRuns: 20 },
      )
    }
  }
})

test('the same text is always seen the same', () => {
  fc.assert(fc.property(story, text => assert.deepEqual(lookThrough(text), lookThrough(text))))
})
