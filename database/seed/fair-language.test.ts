import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, openLens } from '#methods/language'
import { demoPlan } from './plan.ts'
import type { Step } from './step.ts'
import { stories } from './stories.data.ts'

const lens = await openLens()
const { steps, people } = demoPlan('2026-11-24')

/** People's own words: reports, replies and answers are evidence, and are left as they are. */
const ownWords = new Set<Step['do']>(['speak-up', 'reply', 'people-answer'])
const notText = new Set([
  'at',
  'by',
  'do',
  'report',
  'record',
  'change',
  'finding',
  'lesson',
  'place',
  'name',
  'namedForGood',
  'colleague',
  'owner',
])

const textsOf = (step: Step): string[] =>
  Object.entries(step).flatMap(([field, value]) => {
    if (notText.has(field)) return []
    return [value].flat(2).filter(text => typeof text === 'string')
  })

const weighty = (text: string): readonly Finding[] =>
  lens(text).findings.filter(({ level }) => level !== 'info')

test('the lens sees blame where there is some, and lets its exceptions be', () => {
  assert.deepEqual(
    weighty('The carer failed to follow the care plan.').map(({ rule }) => rule),
    ['failed-to'],
  )
  assert.deepEqual(weighty('The hoist failed to charge.'), [])
})

test('what managers and reviewers write reads as fair: no word of blame, hindsight or labelling', () => {
  for (const step of steps) {
    if (ownWords.has(step.do)) continue
    for (const text of textsOf(step)) assert.deepEqual(weighty(text), [], text)
  }
})

test('so does every sentence that could be drawn, also those that were not', () => {
  for (const { title, thanks, outcome, people: told, to = '', madeSafe = '' } of stories)
    for (const template of [title, thanks, outcome, told, to, madeSafe])
      for (const text of template.split(/[{}|]/)) assert.deepEqual(weighty(text), [], text)
})

test('an allegation keeps its own words: nobody softened it', () => {
  const alleged = steps.filter(
    step => step.do === 'speak-up' && lens(step.words).findings.some(({ level }) => level === 'review'),
  )
  assert.ok(alleged.length > 0)
})

test('nobody who works here is named in any text', () => {
  const names = people.flatMap(({ name }) => name.split(/[ -]/)).filter(name => name.length > 2)
  const anyName = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'iu')
  for (const step of steps) for (const text of textsOf(step)) assert.doesNotMatch(text, anyName)
})

test('no text is left with a gap in it', () => {
  for (const step of steps)
    for (const text of textsOf(step)) {
      assert.doesNotMatch(text, /[{}[\]|]|undefined| {2}| \./, text)
      assert.notEqual(text.trim(), '', step.do)
    }
})
