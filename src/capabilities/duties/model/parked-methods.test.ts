import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from '#platform/time'
import type { KnownFact } from './gather-facts.ts'
import { asksPeople, namedSince, safeguardingFirst } from './parked-methods.ts'

test('abuse, violence, neglect or police interest puts safeguarding first; anything else does not', () => {
  for (const facts of [
    { 'incident.category': 'safeguarding' },
    { 'incident.category': 'violence' },
    { 'safeguarding.abuseOrAllegation': true },
    { 'safeguarding.experiencingOrAtRisk': true },
    { 'police.reportedOrInvestigating': true },
    { 'police.suspectedCrime': true },
  ])
    assert.equal(safeguardingFirst(facts), true, JSON.stringify(facts))
  for (const facts of [
    {},
    { 'incident.category': 'fall' },
    { 'police.suspectedCrime': false },
    { 'harm.death': true },
  ])
    assert.equal(safeguardingFirst(facts), false, JSON.stringify(facts))
})

test('ways of learning that ask people wait; looking at work and at patterns does not', () => {
  for (const response of ['swarm-huddle', 'after-action-review', 'round-table', 'full-investigation', null])
    assert.equal(asksPeople(response), true, String(response))
  for (const response of ['walk-through', 'thematic-review', 'no-further-review', 'learn-from-good'])
    assert.equal(asksPeople(response), false, response)
})

const at = (time: string) => `2026-11-${time}:00Z` as Instant
const answered = (field: string, value: boolean, time: string): [string, KnownFact] => [
  field,
  { value, source: 'answered', answer: { field, value, at: at(time), by: null } },
]

test('an agency agreed to what was known: what only an answer since then names waits for its word anew', () => {
  const agreed = at('20T12:00')
  const category = (value: string): [string, KnownFact] => [
    'incident.category',
    { value, source: 'first-look' },
  ]
  const cases: [string, [string, KnownFact][], boolean][] = [
    ['nothing named', [answered('police.suspectedCrime', false, '21T09:00')], false],
    ['a crime suspected before', [answered('police.suspectedCrime', true, '19T09:00')], false],
    ['a crime suspected since', [answered('police.suspectedCrime', true, '21T09:00')], true],
    [
      'more of what the police knew',
      [
        answered('police.reportedOrInvestigating', true, '19T09:00'),
        answered('police.suspectedCrime', true, '21T09:00'),
      ],
      false,
    ],
    [
      'abuse alleged since, where only the police had agreed',
      [
        answered('police.suspectedCrime', true, '19T09:00'),
        answered('safeguarding.abuseOrAllegation', true, '21T09:00'),
      ],
      true,
    ],
    [
      'more of what the category said',
      [category('safeguarding'), answered('safeguarding.abuseOrAllegation', true, '21T09:00')],
      false,
    ],
    [
      'a crime beside what the category said',
      [category('violence'), answered('police.suspectedCrime', true, '21T09:00')],
      true,
    ],
  ]
  for (const [what, known, since] of cases) assert.equal(namedSince(new Map(known), agreed), since, what)
})
