import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '#platform/time'
import type { ImportRow } from './import-row.ts'
import { sourceText } from './source-text.ts'

const row: ImportRow = {
  rowNumber: 2,
  fingerprint: '',
  reference: null,
  occurredOn: '2026-03-14' as PlainDate,
  occurredAt: null,
  reportedOn: null,
  service: null,
  place: null,
  kind: null,
  story: null,
  actionTaken: null,
  outcome: null,
  personInvolved: null,
  theirs: { kind: null, category: null, subcategory: null, harm: null },
  alsoKept: [],
  proposals: [],
  remarks: [],
}

test('a row of one story and nothing else is just that story, space for space', () => {
  assert.equal(sourceText({ ...row, story: ' Fell.\n\n  Got up.  ' }), ' Fell.\n\n  Got up.  ')
})

test('everything that a row says stands under a heading, the story first and word for word', () => {
  const text = sourceText({
    ...row,
    story: 'Fell in the hall.',
    actionTaken: 'Checked over.',
    occurredAt: '14:05',
    reportedOn: '2026-03-15' as PlainDate,
    theirs: { kind: 'Accident', category: 'Fall', subcategory: 'From bed', harm: 'Amber' },
    alsoKept: [{ heading: 'GP informed', text: 'Y' }],
  })
  assert.equal(
    text,
    [
      'What happened\nFell in the hall.',
      'What was done\nChecked over.',
      'Time it happened\n14:05',
      'Date it was reported\n15 March 2026',
      'Kind, in the register’s words\nAccident',
      'Category, in the register’s words\nFall – From bed',
      'Harm, in the register’s words\nAmber',
      'GP informed\nY',
    ].join('\n\n'),
  )
})

test('a day that stands in for another says so', () => {
  const text = sourceText({ ...row, occurredOn: null, reportedOn: '2026-03-15' as PlainDate })
  assert.match(text, /The register does not say; the day it was reported stands for it\./)
})
