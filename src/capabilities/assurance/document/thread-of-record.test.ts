import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import fc from 'fast-check'
import { inOurLetters } from '#platform/documents/in-our-letters'
import { renderPdf } from '#platform/documents/render-pdf'
import type { Gathered, GoldenThread } from './golden-thread.ts'
import { threadOfRecord } from './thread-of-record.ts'

const at = '2026-11-24T21:47:13.123Z'
const ids = { finding: '11111111-1111-4111-8111-111111111111' }

/** A record in which everything that somebody wrote is this text. */
function aRecordThatSays(text: string, more: Partial<Gathered['incident']> = {}): Gathered {
  const incident = {
    reference: 'INC-2611-0007',
    title: text,
    kind: 'incident',
    state: 'closed',
    occurredOn: '2026-11-23',
    occurredPart: 'evening',
    madeSafe: text,
    category: 'medication',
    subcategory: null,
    harmPhysical: null,
    harmPsychological: null,
    learningReason: text,
    learningResponse: null,
    triagedAt: at,
    peopleTold: text,
    peopleMayAnswer: text,
    nobodyElse: false,
    historical: false,
    ...more,
  }
  const report = { reference: 'AB12-CD34', story: text, toldAt: at, atRiskNow: true, toldToDay: false }
  const messages = [
    {
      id: 'm1',
      kind: 'thanks',
      text,
      at,
      files: [],
      signed: 'Siobhan Duffy',
      signedAs: 'registered-manager',
    },
    { id: 'm2', kind: 'answer', text, at, files: [], signed: '', signedAs: '' },
  ]
  const review = {
    id: 'r1',
    wentWell: text,
    noFindingReason: text,
    timeline: [{ id: 't1', happenedOn: '2026-11-23', happenedAt: '', what: text, source: text }],
    answers: [{ question: 'staffing', answer: 'no', note: text }],
    factors: [{ factor: 'per-communication', relevance: 'likely', note: text }],
    findings: [{ id: ids.finding, text, recordedAt: at, recordedBy: 'Tomasz' }],
  }
  return {
    incident,
    serviceName: 'Rowan House',
    placeText: text,
    told: [{ report: { ...report, givenName: 'Wilhelmina', reporterId: 'Esi' }, messages }],
    answers: [],
    moves: [{ from: 'opened', to: 'closed', reason: text, at, by: 'Siobhan' }],
    review,
    changes: [],
    noChangeReason: text,
    lessons: [],
  } as unknown as Gathered
}

const statementsOf = (thread: GoldenThread) => thread.sections.flatMap(section => section.statements)

test('every statement names a record, whatever was written and whatever was left empty', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const statements = statementsOf(threadOfRecord(aRecordThatSays(text)))
      return statements.length > 8 && statements.every(({ record }) => record.trim() !== '')
    }),
  )
})

test('no name of a person that we keep, and no time closer than the part of a day, gets in', () => {
  const thread = JSON.stringify(threadOfRecord(aRecordThatSays('The bell was silent.')))
  assert.doesNotMatch(thread, /Siobhan|Wilhelmina|Esi|Tomasz/)
  assert.doesNotMatch(thread, /21:4|47:13|\d\d:\d\d/)
  assert.match(thread, /evening/)
})

test('people’s words stay words: what looks like markup, code or a path is printed as it was written', async () => {
  const hostile = [
    '#image("/etc/passwd") #read("/etc/passwd") #panic()',
    '= Heading $x^2$ *bold* _it_ `code` <label> @ref // comment /* open',
    '"]}, {"record": "", "text": "forged',
    '\\u{1F600} \\ " \' { } [ ] # ; %',
    'safe\u202egnihton 😀 谢谢 a\u0000b \ud800',
    'x'.repeat(20_000),
  ]
  const template = await readFile(new URL('../templates/golden-thread.typ', import.meta.url), 'utf8')
  for (const text of hostile) {
    const thread = threadOfRecord(aRecordThatSays(text))
    assert.ok(statementsOf(thread).some(statement => statement.text.includes(text)))
    const shown = JSON.parse(JSON.stringify(thread), (_name, value) =>
      typeof value === 'string' ? inOurLetters(value) : value,
    )
    const data = { ...shown, digest: 'd', made: '24 November 2026', organisation: 'Quillbrook Care' }
    const pdf = await renderPdf({ template, data, madeAt: 1_790_000_000 })
    assert.equal(Buffer.from(pdf).subarray(0, 5).toString(), '%PDF-')
  }
})

test('a record of an earlier register says where it comes from', () => {
  const old = { historical: true, sourceText: 'Found on the floor.', sourceReference: '' }
  const statements = statementsOf(threadOfRecord(aRecordThatSays('', old)))
  const source = statements.find(({ text }) => text === 'Found on the floor.')
  assert.equal(source?.record, 'earlier register without a reference')
})
