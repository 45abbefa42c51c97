import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { form } from '../forms/form.ts'
import { html } from '../html.ts'
import { cellsTable } from './cells-table.ts'
import { choice } from './choice.ts'
import { dateInput } from './date-input.ts'
import { journey } from './journey.ts'
import { journeySteps } from './journey-step.ts'
import { message } from './message.ts'
import { type Status, statusTag } from './status-tag.ts'

describe('a journey', () => {
  const states = (now: Parameters<typeof journey>[0]['now']) =>
    [...String(journey({ now })).matchAll(/journey__step--(\w+)/g)].map(found => found[1])

  test('shows what is done, what is happening and what is still to come', () => {
    assert.deepEqual(states('received'), ['now', 'next', 'next', 'next', 'next', 'next'])
    assert.deepEqual(states('looking'), ['done', 'done', 'now', 'next', 'next', 'next'])
    assert.deepEqual(
      states('finished'),
      journeySteps.map(() => 'done'),
    )
  })

  test('tells a screen reader the same in words', () => {
    const spoken = String(journey({ now: 'thanked' }))
    assert.match(spoken, /Received<\/span>\s+<span class="govuk-visually-hidden">\(Done\)/)
    assert.match(spoken, /aria-current="step">\s*<span class="journey__word">Thanked by a person/)
  })
})

describe('a status', () => {
  const statuses: readonly Status[] = [
    'unsafe-now',
    'due',
    'overdue',
    'received',
    'say-thank-you',
    'thanked',
    'good-care',
    'owed-news',
    'did-it-work',
    'done',
    'waiting',
  ]

  test('is always a word and a shape, not only a colour', () => {
    for (const status of statuses) assert.match(String(statusTag(status)), /<svg class="icon".*<\/svg>\w/)
  })

  test('uses rust only for danger and duties, marigold only for thanks and good care', () => {
    const toned = (tone: string) =>
      statuses.filter(status => String(statusTag(status)).includes(`status--${tone}`))
    assert.deepEqual(toned('rust'), ['unsafe-now', 'due', 'overdue'])
    assert.deepEqual(toned('marigold'), ['received', 'say-thank-you', 'thanked', 'good-care'])
  })
})

describe('a choice', () => {
  const tiles = (value?: string) =>
    String(
      choice({
        name: 'risk',
        legend: 'Is anyone at risk right now?',
        value,
        error: 'Say whether anyone is',
        note: 'We ask first.',
        items: [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ],
      }),
    )

  test('is plain radios of one name, the first with the id that an error links to', () => {
    assert.match(tiles(), /<input class="choice__input" id="risk" name="risk" type="radio" value="yes">/)
    assert.match(tiles(), /id="risk-2" name="risk"/)
  })

  test('keeps what was chosen', () => assert.match(tiles('no'), /value="no" checked/))

  test('chooses nothing for anyone', () => assert.doesNotMatch(tiles(), /checked/))

  test('reads its error and its note with the question', () => {
    assert.match(tiles(), /<fieldset class="govuk-fieldset" aria-describedby="risk-error risk-note">/)
  })
})

describe('a date', () => {
  test('keeps what was typed, even a thirteenth month, and marks only what is wrong', () => {
    const date = String(
      dateInput({
        name: 'due',
        legend: 'When?',
        error: 'No such month',
        wrong: ['month'],
        day: '3',
        month: '13',
        year: '',
      }),
    )
    assert.match(date, /name="due-month"[^>]*value="13"/)
    assert.equal(date.match(/govuk-input--error/g)?.length, 1)
  })
})

describe('a table for a phone', () => {
  const columns = [{ text: 'Change' }, { text: 'Due' }]

  test('says beside every cell what it is, once for the eye and not again for the ear', () => {
    const table = String(
      html`${cellsTable({ caption: 'Changes', columns, rows: [['Key on the ring', '28 Nov']] })}`,
    )
    assert.match(table, /<th scope="row" role="rowheader">Key on the ring<\/th>/)
    assert.match(
      table,
      /<span class="cells__label" aria-hidden="true">Due<\/span>\s*<span class="cells__value">28 Nov/,
    )
  })

  test('with nothing in it teaches what will be there', () => {
    assert.equal(
      cellsTable({ caption: 'Changes', columns, rows: [], empty: 'No changes yet' }),
      'No changes yet',
    )
  })
})

describe('a form', () => {
  test('carries its token first, before any file, so that it is checked before a file is read', () => {
    const sent = String(
      form({ action: '/x', csrf: 't', files: true, body: html`<input type="file" name="photo">` }),
    )
    assert.match(
      sent,
      /^<form method="post" action="\/x" enctype="multipart\/form-data" novalidate><input type="hidden" name="_csrf" value="t"><input type="file"/,
    )
  })
})

describe('a message', () => {
  test('with thanks is on the warm ground, whoever reads it', () => {
    assert.match(
      String(message({ from: 'Priya', body: 'Thank you', thanks: true })),
      /message--theirs message--tone-thanks/,
    )
  })
})
