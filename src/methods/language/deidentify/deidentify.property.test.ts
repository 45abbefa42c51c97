import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { deidentify } from './deidentify.ts'
import { placeholdersIn } from './placeholders.ts'
import { overlap } from './span.ts'

const texts = readFileSync(
  new URL('../../../../tests/golden/language/deidentify-tune.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map(line => (JSON.parse(line) as { text: string }).text)

const said =
  'Adaeze|mrs|Mr|Grace|will|May|14/05/2026|room 4|999 526 0182|NHS|told|fell|.|\n|💐|’s|07700 900123|a.b@example.org|YO8 9QX|[Person 3]|aged 94|Łukasz|ZOË|12 Mill Lane|Rose Surgery|,|(|:'.split(
    '|',
  )
const pieces = fc.constantFrom(...said)

const written = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map(each => each.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...texts),
)

test('spans lie in the text, in order, hold no half letter, and never overlap', () => {
  fc.assert(
    fc.property(written, text => {
      let from = 0
      for (const { start, end } of deidentify(text).spans) {
        assert.ok(from <= start && start < end && end <= text.length)
        assert.ok(/[\p{L}\p{N}]/u.test(text.slice(start, end)))
        from = end
      }
    }),
  )
})

test('what is outside the spans is kept to the letter, and what is inside has gone', () => {
  fc.assert(
    fc.property(written, text => {
      const { spans, text: result } = deidentify(text)
      let [rest, from] = [result, 0]
      for (const { start, end } of spans) {
        const kept = text.slice(from, start)
        assert.ok(rest.startsWith(kept))
        const placeholder = /^\[[^\]]+ \d+\]/.exec(rest.slice(kept.length))?.[0]
        assert.ok(placeholder)
        ;[rest, from] = [rest.slice(kept.length + placeholder.length), end]
      }
      assert.equal(rest, text.slice(from))
    }),
  )
})

test('placeholders are not found again', () => {
  fc.assert(
    fc.property(written, text => {
      const once = deidentify(text).text
      const twice = deidentify(once).spans
      for (const placeholder of placeholdersIn(once))
        assert.ok(!twice.some(span => overlap(span, placeholder)), once)
    }),
  )
})

test('one text has one answer', () => {
  fc.assert(fc.property(written, text => assert.deepEqual(deidentify(text), deidentify(text))))
})

test('a name of the roster is always certain wherever it stands', () => {
  const name = fc.constantFrom(
    'Hope',
    'May Bright',
    'Ngozi Eze',
    'Will',
    'Siân Rees',
    'Li Na',
    "Niamh O'Dowd",
  )
  fc.assert(
    fc.property(written, name, written, (before, who, after) => {
      const text = `${before} ${who} ${after}`
      const start = before.length + 1
      const { spans } = deidentify(text, [who])
      const sure = spans.filter(span => span.certainty === 'certain')
      for (let at = start; at < start + who.length; at++)
        if (/\p{L}/u.test(text[at] ?? ''))
          assert.ok(
            sure.some(span => span.start <= at && at < span.end),
            `${who} in ${text}`,
          )
    }),
  )
})
