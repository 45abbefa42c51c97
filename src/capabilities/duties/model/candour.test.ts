import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '#platform/time'
import type { CandourStepName } from '../contract.ts'
import { candourTable, contactIsUnwished, stepsToTake } from './candour-steps.ts'
import { draftLetter, hasGaps } from './draft-letter.ts'

const taken = (...names: CandourStepName[]) =>
  names.map(step => ({ step, takenOn: '2026-11-20' as PlainDate }))

test('the steps come in the order of the regulation, and what was done is not asked for again', () => {
  assert.deepEqual(stepsToTake([]), [
    'told-in-person',
    'known-and-not-known',
    'apology',
    'support',
    'enquiries',
    'written-follow-up',
    'outcome',
  ])
  assert.deepEqual(stepsToTake(taken('told-in-person', 'apology', 'support', 'not-reached')), [
    'known-and-not-known',
    'enquiries',
    'written-follow-up',
    'outcome',
  ])
  assert.equal(new Set(candourTable.map(({ step }) => step)).size, candourTable.length)
})

test('whoever does not wish contact is left alone, until they come back', () => {
  const unwished = taken('told-in-person', 'no-contact-wished')
  assert.equal(contactIsUnwished(unwished), true)
  assert.equal(contactIsUnwished([...unwished, ...taken('not-reached')]), true)
  assert.equal(contactIsUnwished([...unwished, ...taken('support')]), false)
  assert.equal(contactIsUnwished([]), false)
  assert.deepEqual(stepsToTake(unwished), [])
  assert.equal(contactIsUnwished([], { wishesContact: false }), true)
  assert.equal(contactIsUnwished(taken('support'), { wishesContact: true }), false)
})

const facts = {
  happened: 'Monday 23 November 2026',
  partOfDay: 'night',
  title: 'A fall beside the hoist',
  madeSafe: 'The hoist is out of use.',
  said: {},
  asked: [],
  organisation: 'Quillbrook Care',
  phone: '',
}

test('a draft says sorry, what is known, and marks what somebody still has to write', () => {
  const letter = draftLetter({ ...facts, said: { 'told-in-person': 'On the ward.' } })
  assert.match(letter, /^We spoke about what happened on Monday 23 November 2026, at night\./)
  assert.match(letter, /We are sorry/)
  assert.match(letter, /What happened: A fall beside the hoist\./)
  assert.match(letter, /What we did at once: The hoist is out of use\./)
  assert.match(letter, /\[your name, and what you do here\]\nQuillbrook Care$/)
  assert.equal(hasGaps(letter), true)
  assert.doesNotMatch(draftLetter({ ...facts, madeSafe: '' }), /at once/)
  assert.match(draftLetter({ ...facts, partOfDay: 'evening' }), /2026, in the evening\./)
  assert.match(draftLetter({ ...facts, partOfDay: '' }), /23 November 2026\./)
})

test('what was said to them is what is written to them, with what they asked', () => {
  const said = {
    'told-in-person': 'On the ward.',
    apology: 'We are deeply sorry.',
    'known-and-not-known': 'The brake was worn. We do not know since when.',
    enquiries: 'We look at every hoist, and write by Friday.',
    support: 'An advocate.',
  }
  const letter = draftLetter({
    ...facts,
    said,
    asked: ['Why was she alone?', 'Who checks?'],
    phone: '01632 960001',
  })
  assert.match(letter, /We are deeply sorry\./)
  assert.match(letter, /do not know yet: The brake was worn\./)
  assert.match(letter, /- Why was she alone\?\n- Who checks\?/)
  assert.match(letter, /An advocate\. The offer stands/)
  assert.match(letter, /ring us on 01632 960001/)
  assert.equal(hasGaps(letter), true)
  assert.equal(hasGaps(letter.replace(/\[your name[^\]]*\]/, 'Siobhan Duffy')), false)
})

test('a letter never says that somebody was told in person who was not', () => {
  assert.match(draftLetter(facts), /^\[Tell them in person first/)
  const tried = draftLetter({ ...facts, said: { 'not-reached': 'Rang twice.' } })
  assert.match(tried, /^We have tried to reach you about what happened/)
  assert.doesNotMatch(tried, /We spoke/)
})
