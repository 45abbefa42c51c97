import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import lexicon from './blame-lexicon.json' with { type: 'json' }
import { entries, lexiconVersion, writtenEntries } from './entry.ts'
import { forms } from './forms.data.ts'
import { lookThrough } from './look-through.ts'
import { factsQuestion, keepTheseWords, questions } from './questions.data.ts'

const rulesIn = (text: string) => lookThrough(text).findings.map(finding => finding.rule)

describe('every entry of the lexicon', () => {
  for (const { id, example, falsePositiveExamples, category } of writtenEntries) {
    test(`${id} is seen in “${example}”`, () => assert.ok(rulesIn(example).includes(id)))
    for (const harmless of falsePositiveExamples)
      test(`${id} is not seen in “${harmless}”`, () => assert.ok(!rulesIn(harmless).includes(id)))
    test(`${id} has a question to ask`, () => assert.ok(questions[category]))
  }
  test('stands under one id', () =>
    assert.equal(new Set(entries.map(entry => entry.id)).size, entries.length))
})

describe('other forms of what the lexicon means', () => {
  for (const { rule, example } of forms)
    test(`${rule} is seen in “${example}”`, () => assert.ok(rulesIn(example).includes(rule)))
})

describe('phrases that are always safe', () => {
  for (const phrase of lexicon.globalSafePhrases)
    test(`nothing is seen in “${phrase}”`, () => assert.deepEqual(rulesIn(`There was ${phrase} here`), []))
})

test('a safe phrase near the words does not excuse them; only one that overlaps does', () => {
  assert.deepEqual(rulesIn('After his heart failure staff failed to record the dose'), ['failed-to'])
})

describe('an honest account of one’s own slip', () => {
  for (const said of lexicon.firstPerson.examples)
    test(`“${said}” is thanked and not corrected`, () =>
      assert.deepEqual(lookThrough(said), { findings: [], support: lexicon.firstPerson.supportMessage }))
  for (const said of lexicon.firstPerson.notFirstPerson)
    test(`“${said}” is about somebody else`, () => assert.notDeepEqual(rulesIn(said), []))

  test('an apology of the service is left alone', () =>
    assert.deepEqual(rulesIn('We are sorry that we did not follow the care plan'), []))
  test('hindsight is left alone when I or we comes next', () =>
    assert.deepEqual(rulesIn('In hindsight, I would ring first'), []))
  test('what could be harm is asked about all the same', () => {
    assert.deepEqual(rulesIn('I deliberately left him'), ['deliberately'])
    assert.deepEqual(rulesIn('We made her sit down'), ['made-to'])
  })
  test('the clause before is what counts, not the sentence before', () =>
    assert.deepEqual(rulesIn('It was me. Careless work'), ['careless']))
})

describe('somebody’s speech', () => {
  test('is shown as information only, whichever marks are used', () => {
    for (const said of ['His son said "they are careless"', 'His son said “they are careless”'])
      assert.deepEqual(
        lookThrough(said).findings.map(({ rule, level }) => [rule, level]),
        [['careless', 'info']],
      )
  })
  test('stays an allegation where it is one', () =>
    assert.equal(lookThrough('She told me "he slapped me"').findings[0]?.level, 'review'))
  test('ends at its mark; a mark without its pair begins nothing', () => {
    assert.equal(lookThrough('She said "hello". Careless work').findings[0]?.level, 'nudge')
    assert.equal(lookThrough('A 6" gap and careless work "').findings[0]?.level, 'nudge')
  })
})

describe('an allegation is never softened', () => {
  test('every entry of level review asks for facts and for safety', () => {
    for (const { id, example } of entries.filter(entry => entry.level === 'review')) {
      const finding = lookThrough(example).findings.find(each => each.rule === id)
      assert.deepEqual([finding?.level, finding?.question], ['review', factsQuestion])
    }
  })
  test('beside it, in the same sentence, no other wording is suggested', () => {
    const { findings } = lookThrough('The careless carer slapped him. Lazy staff')
    assert.deepEqual(
      findings.map(({ rule, suggestion }) => [rule, suggestion === keepTheseWords]),
      [
        ['careless', true],
        ['rough-or-harmful', false],
        ['lazy', false],
      ],
    )
  })
})

test('a finding can say which lexicon it came from', () => {
  assert.match(lexiconVersion, /^\d+\.\d+\.\d+\+candour\.\d+$/)
  assert.match(lexicon.source, /Candour domain reference/)
})
