import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksPeople, safeguardingFirst } from './parked-methods.ts'

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
