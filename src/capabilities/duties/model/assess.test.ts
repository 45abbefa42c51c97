import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '#platform/time'
import { categories } from '../../triage/reference/categories.ts'
import type { Decision, Sending } from '../duty.ts'
import { momentFieldNamed } from '../reference/moments.data.ts'
import { rules } from '../reference/rules.ts'
import { assess } from './assess.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { gatherers } from './gatherers.data.ts'
import { momentsIn } from './moments-in.ts'
import { asksPeople, safeguardingFirst } from './parked-methods.ts'
import { askedField, readAnswers } from './read-answers.ts'
import { asked } from './relevance.data.ts'
import { isOpen, standingOf } from './standing-of.ts'

const none = { decisions: [], sendings: [], targets: new Map<string, string>() }
const at = instant('2026-11-24T10:00Z')
const decision = (ruleId: string, more: Partial<Decision> = {}): Decision => ({
  id: 'd' as Decision['id'],
  ruleId,
  ruleVersion: '0.1.1',
  indicated: 'yes',
  facts: {},
  decision: 'notify',
  reason: 'It is asked for.',
  at,
  by: null,
  ...more,
})
const sending = (ruleId: string): Sending => ({
  id: 's' as Sending['id'],
  ruleId,
  what: 'The form.',
  sentAt: at,
  sentBy: 'Siobhan Duffy',
  referenceReceived: 'R-1',
  at,
  by: null,
})
const fire = { 'service.nation': 'wales', 'event.fire': true, 'incident.awareAt': '2026-11-24T10:00:00Z' }
function duty(
  id: string,
  facts: Parameters<typeof assess>[0],
  history: Partial<Parameters<typeof assess>[1]> = {},
) {
  const found = assess(facts, { ...none, ...history }, at).find(each => each.rule.id === id)
  assert.ok(found)
  return found
}

test('where a duty stands follows from what is known, the last decision and what was sent', () => {
  const last = (
    decided: 'notify' | 'not-notify' | 'ask-for-advice',
    indicated: 'yes' | 'no' | 'unknown' = 'yes',
  ) => ({
    decision: decided,
    indicated,
  })
  const cases: [ReturnType<typeof standingOf>, string][] = [
    [standingOf('yes', undefined, false), 'to-decide'],
    [standingOf('unknown', undefined, false), 'to-find-out'],
    [standingOf('no', undefined, false), 'not-indicated'],
    [standingOf('yes', undefined, true), 'sent'],
    [standingOf('yes', last('notify'), false), 'to-send'],
    [standingOf('no', last('notify'), false), 'to-send'],
    [standingOf('no', last('notify'), true), 'sent'],
    [standingOf('yes', last('ask-for-advice'), false), 'waits-for-advice'],
    [standingOf('yes', last('ask-for-advice'), true), 'waits-for-advice'],
    [standingOf('yes', last('not-notify'), false), 'not-notified'],
    [standingOf('yes', last('not-notify', 'unknown'), false), 'to-decide'],
    [standingOf('yes', last('not-notify', 'no'), false), 'to-decide'],
    [standingOf('unknown', last('not-notify', 'unknown'), false), 'not-notified'],
    [standingOf('no', last('not-notify', 'yes'), true), 'not-notified'],
  ]
  for (const [standing, expected] of cases) assert.equal(standing, expected)
})

test('what is sent, not notified or not indicated waits for nobody', () => {
  const all = [
    'to-decide',
    'waits-for-advice',
    'to-send',
    'to-find-out',
    'sent',
    'not-notified',
    'not-indicated',
  ] as const
  assert.deepEqual(all.filter(isOpen), ['to-decide', 'waits-for-advice', 'to-send', 'to-find-out'])
})

test('a duty has the decisions and sendings of its own rule, and the last decision counts', () => {
  const decisions = [decision('FIRE', { decision: 'not-notify' }), decision('FIRE'), decision('FOOD')]
  const decided = duty('FIRE', fire, { decisions, sendings: [sending('FOOD')] })
  assert.deepEqual([decided.decisions.length, decided.sendings.length, decided.standing], [2, 0, 'to-send'])
  assert.equal(duty('FIRE', fire, { decisions, sendings: [sending('FIRE')] }).standing, 'sent')
})

test('a duty is due when the sooner of law and target is', () => {
  assert.equal(duty('FIRE', fire).due, at)
  const breach = {
    'service.nation': 'wales',
    'data.personalDataBreach': true,
    'data.riskToRights': 'high',
    'incident.awareAt': '2026-11-24T10:00:00Z',
  }
  assert.equal(duty('ICO-72H', breach).due, '2026-11-27T10:00:00.000Z')
  const targets = new Map([['ICO-72H', 'PT24H']])
  assert.equal(duty('ICO-72H', breach, { targets }).due, '2026-11-25T10:00:00.000Z')
})

test('the clock of a question that nobody has answered runs', () => {
  const open = duty('UKHSA', { 'service.nation': 'england', 'incident.awareAt': '2026-11-24T10:00:00Z' })
  assert.equal(open.standing, 'to-find-out')
  assert.deepEqual(open.missing, ['event.outbreakSuspected'])
  assert.equal(open.due, '2026-11-25T10:00:00.000Z')
})

test('each clock begins at its own moment, and one that nobody knows has not begun', () => {
  const known = momentsIn({
    'incident.awareAt': '2026-11-24T10:00',
    'incident.occurredAt': '2026-11-23',
    'moment.diagnosis': '2026-11-22',
    'moment.outcome': '2026-11-21',
    'moment.bothConditionsMet': '2026-11-20',
    'moment.decision': 'soon',
  })
  assert.deepEqual(known, {
    awareness: '2026-11-24T10:00:00.000Z',
    incident_date: '2026-11-23T00:00:00.000Z',
    diagnosis: '2026-11-22T00:00:00.000Z',
    outcome_known_or_withdrawn: '2026-11-21T00:00:00.000Z',
    both_conditions_met: '2026-11-20T00:00:00.000Z',
  })
})

test('answers are read as their questions ask, and what nobody is asked here is left out', () => {
  const read = readAnswers({
    'harm.death': 'yes',
    'person.autistic': 'no',
    'person.age': ' 81 ',
    'skin.category': 'dti',
    'data.riskToRights': 'unknown',
    'police.suspectedCrime': 'not-known',
    'incident.awareAt': '2026-11-24T10:00',
    'moment.diagnosis': '2026-11-24',
    'event.fire': ' ',
    'harm.physical': 'none',
    _csrf: 'token',
    'moment.nothing': 'x',
  })
  assert.deepEqual(read.ok && Object.fromEntries(read.value), {
    'harm.death': true,
    'person.autistic': false,
    'person.age': 81,
    'skin.category': 'dti',
    'data.riskToRights': 'unknown',
    'police.suspectedCrime': null,
    'incident.awareAt': '2026-11-24T10:00',
    'moment.diagnosis': '2026-11-24',
  })
  for (const [field, text] of Object.entries({
    'harm.death': 'maybe',
    'person.age': 'old',
    'skin.category': '5',
    'moment.outcome': 'then',
  }))
    assert.deepEqual(readAnswers({ [field]: text }), { ok: false, code: 'answer-unreadable', field })
})

test('nobody is asked for what the first look says', () => {
  for (const name of [
    'harm.physical',
    'harm.psychological',
    'incident.category',
    'incident.subcategory',
    'x',
  ])
    assert.equal(askedField(name), undefined)
  assert.equal(askedField('harm.death')?.kind, 'yes-no')
  assert.equal(askedField('moment.outcome')?.kind, 'moment')
  assert.equal(momentFieldNamed('incident.awareAt'), undefined)
})

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

test('every kind of event in the list has its questions, but for the one that can be anything', () => {
  assert.deepEqual(
    categories.map(({ id }) => id).filter(id => !(id in asked)),
    ['other'],
  )
})

const words = {
  reference: 'ROW-2611-0007',
  affected: '',
  title: 'A fall at night',
  happened: 'Monday 23 November 2026, night',
  madeSafe: 'The hoist is out of use.',
  peopleTold: '',
  category: 'Fall: during a transfer',
  harm: 'Physical harm: severe',
  opinions: '',
  known: (field: string) => (field === 'incident.workRelated' ? 'It is work-related' : undefined),
  step: (name: string) =>
    ['told-in-person', 'apology'].includes(name) ? `23 November 2026: ${name}` : undefined,
  alsoTold: 'CQC: 10:00 on Tuesday',
  decided: 'Notify: It is likely.',
  moment: () => '10:00 on Tuesday',
}

test('what a recipient asks for is filled from the record, in the order of the rule, without a name', () => {
  const gathered = gatherEvidence(duty('CQC-R18-INJURY', {}), words)
  assert.deepEqual(
    gathered.slice(0, 6).map(({ name, text }) => [name, text]),
    [
      ['Unique person code (no name)', 'ROW-2611-0007-P1'],
      ['Date/time', 'Monday 23 November 2026, night'],
      ['What happened', 'A fall at night (Monday 23 November 2026, night)'],
      ['Immediate action', 'The hoist is out of use.'],
      ['Risk known and plan in place', undefined],
      ['Who informed', '23 November 2026: told-in-person\nCQC: 10:00 on Tuesday'],
    ],
  )
  const sent = gatherEvidence(duty('CQC-R18-INJURY', {}, { sendings: [sending('CQC-R18-INJURY')] }), words)
  assert.equal(sent.find(({ name }) => name.startsWith('Notification'))?.text, 'R-1, 10:00 on Tuesday')
  const riddor = gatherEvidence(duty('RIDDOR-DEATH', {}, { sendings: [sending('RIDDOR-DEATH')] }), words)
  assert.deepEqual(
    riddor.map(({ text }) => text),
    ['R-1', 'It is work-related', '10:00 on Tuesday'],
  )
})

test('what was done to be open fills what the duty of candour asks for, and the number in the care record stands for the person', () => {
  const texts = (id: string, more = {}) =>
    Object.fromEntries(
      gatherEvidence(duty(id, {}), { ...words, ...more }).map(({ name, text }) => [name, text]),
    )
  const candour = texts('DOC-R20')
  assert.equal(candour['Told in person by/when'], '23 November 2026: told-in-person')
  assert.equal(candour['Apology given'], '23 November 2026: apology')
  assert.equal(candour['Support offered'], undefined)
  assert.equal(texts('CQC-R18-INJURY', { affected: 'CR-104' })['Unique person code (no name)'], 'CR-104')
  assert.equal(texts('ICO-72H')['Decision log'], 'Notify: It is likely.')
})

test('nothing is gathered for a field that no recipient asks for', () => {
  const asks = new Set(rules.flatMap(rule => rule.evidenceFields))
  assert.deepEqual(
    Object.keys(gatherers).filter(name => !asks.has(name)),
    [],
  )
})
