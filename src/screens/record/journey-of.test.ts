import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message, Report } from '#capabilities/reporting'
import { type IncidentState, incidentStates } from '#capabilities/triage'
import { instant, type PlainDate } from '#platform/time'
import { stepOf, thanksNote } from './journey-of.ts'
import { owedNews } from './owed-news.ts'

const toldAt = instant('2026-11-19T06:00:00Z')
const thanked = { toldAt, thankedAt: instant('2026-11-19T08:20:00Z') }
const waiting = { toldAt, thankedAt: null }

test('a record stands at thanks until everybody who told us is thanked, whatever else is done', () => {
  for (const state of incidentStates)
    if (state !== 'closed') assert.equal(stepOf({ state }, [thanked, waiting]), 'thanked')
  assert.equal(stepOf({ state: 'understanding' }, [thanked]), 'looking')
  assert.equal(stepOf({ state: 'checking' }, [thanked]), 'worked')
  assert.equal(stepOf({ state: 'closed' }, [thanked]), 'finished')
})

test('how long the first waited for thanks is told in hours, later in days', () => {
  assert.equal(thanksNote([waiting]), undefined)
  assert.equal(thanksNote([thanked]), '2 h')
  assert.equal(thanksNote([{ toldAt, thankedAt: instant('2026-11-24T06:00:00Z') }]), '5 days')
})

test('news is owed a week after our last word, not after theirs, and not once they know the outcome', () => {
  const said = (kind: Message['kind'], at: string): Message => ({
    kind,
    at: instant(at),
    text: 'words',
    files: [],
    signed: '',
    signedAs: '',
  })
  const ours = said('thanks', '2026-11-20T09:00:00Z')
  const theirs = said('answer', '2026-11-23T09:00:00Z')
  const owedOn = (
    state: IncidentState,
    { thankedAt }: Pick<Report, 'thankedAt'>,
    messages: Message[],
    today = '2026-11-24',
  ) => owedNews({ state }, { thankedAt, withdrawnAt: null }, messages, today as PlainDate)
  assert.deepEqual(owedOn('opened', thanked, [ours, theirs]), ['They are owed news by 27 November 2026.'])
  assert.deepEqual(owedOn('opened', thanked, [ours], '2026-11-28'), [
    'They have been owed news since 27 November 2026.',
  ])
  assert.deepEqual(owedOn('opened', waiting, []), [])
  assert.deepEqual(owedOn('closed', thanked, [ours]), [])
  assert.deepEqual(owedOn('checking', thanked, [ours, said('outcome', '2026-11-21T09:00:00Z')]), [])
})
