import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Instant, instant } from '#platform/time'
import { aLaterVersion } from '../../../../tests/support/a-later-version.ts'
import type { Decision } from '../duty.ts'
import { dutyHistory } from '../pages/duty-history.ts'
import { ruleVersions } from '../reference/rule-versions.ts'
import { rules, ruleVersion } from '../reference/rules.ts'
import { assess } from './assess.ts'
import { rulesAt } from './rules-at.ts'

const versions = aLaterVersion()
const summer = instant('2027-07-01T12:00:00Z')
// British Summer Time: the fifth of April ends at 23:00 in UTC.
const [lastMinute, firstMinute] = [instant('2027-04-05T22:59:59Z'), instant('2027-04-05T23:00:00Z')]
const versionOf = (id: string, moments: Parameters<typeof rulesAt>[0], now: Instant = summer) =>
  rulesAt(moments, now, versions).find(rule => rule.id === id)?.version

const none = { decisions: [], sendings: [], targets: new Map<string, string>() }
const decided = (ruleId: string, version: string): Decision => ({
  id: 'd' as Decision['id'],
  ruleId,
  ruleVersion: version,
  indicated: 'yes',
  facts: { 'harm.physical': 'severe' },
  decision: 'not-notify',
  reason: 'Our policy asks for claims only.',
  at: firstMinute,
  by: null,
})
const dutyUnder = (id: string, awareAt: Instant, decisions: readonly Decision[] = []) =>
  assess(
    { 'service.nation': 'england', 'incident.awareAt': awareAt },
    { ...none, decisions },
    summer,
    versions,
  ).find(({ rule }) => rule.id === id)

test('a version holds from the first minute of its day in the United Kingdom, and not for what came before', () => {
  assert.equal(versionOf('ICO-72H', { awareness: lastMinute }), ruleVersion)
  assert.equal(versionOf('ICO-72H', { awareness: firstMinute }), '9.9.9')
})

test('each rule takes the moment from which its own clock runs', () => {
  const moments = { incident_date: lastMinute, awareness: firstMinute }
  assert.equal(versionOf('RIDDOR-DO', moments), ruleVersion)
  assert.equal(versionOf('CQC-R18-EVENT', moments), '9.9.9')
  assert.equal(versionOf('RIDDOR-DISEASE', { ...moments, diagnosis: summer }), '9.9.9')
})

test('where that moment is not known the day of the event counts, then when we knew, then today', () => {
  assert.equal(
    versionOf('RIDDOR-DISEASE', { incident_date: lastMinute, awareness: firstMinute }),
    ruleVersion,
  )
  assert.equal(versionOf('RIDDOR-DO', { awareness: lastMinute }), ruleVersion)
  assert.equal(versionOf('RIDDOR-DO', {}), '9.9.9')
  assert.equal(versionOf('RIDDOR-DO', {}, lastMinute), ruleVersion)
})

test('a rule that a later version does not have is owed for what came before it, and a new one only for what comes after', () => {
  assert.equal(versionOf('INSURER', { awareness: lastMinute }), ruleVersion)
  assert.equal(versionOf('INSURER', { awareness: firstMinute }), undefined)
  assert.equal(versionOf('MADE-UP-BOARD', { awareness: lastMinute }), undefined)
  assert.equal(versionOf('MADE-UP-BOARD', { awareness: firstMinute }), '9.9.9')
})

test('the first version holds for whatever came before it', () => {
  assert.equal(versionOf('FIRE', { awareness: instant('2019-01-01T00:00:00Z') }), ruleVersion)
})

test('with one version its rules hold in their order', () => {
  assert.deepEqual(rulesAt({}, summer, ruleVersions.slice(-1)), rules)
})

test('the clock is the one of the version that holds', () => {
  const due = (at: Instant) => dutyUnder('ICO-72H', at)?.clock.legalDue
  assert.equal(due(lastMinute), '2027-04-08T22:59:59.000Z')
  assert.equal(due(firstMinute), '2027-04-07T23:00:00.000Z')
})

test('a decision under an earlier version is read as it was made, whatever version holds now', () => {
  const duty = dutyUnder('ICO-72H', firstMinute, [decided('ICO-72H', ruleVersion)])
  assert.ok(duty)
  assert.equal(duty.rule.title, 'Made-up title')
  assert.equal(duty.standing, 'not-notified')
  const shown = String(dutyHistory({ duty, names: new Map(), of: { parked: false } }))
  assert.match(shown, new RegExp(`under rules ${ruleVersion}. Known then: Physical harm: Severe`))
  assert.match(shown, /The rule as it was then[\s\S]*Personal data breach to the ICO[\s\S]*72 hours/)
  assert.doesNotMatch(shown, /Made-up title/)
})

test('a duty that was decided and that no rule asks for any more stays, with what was decided', () => {
  assert.equal(dutyUnder('INSURER', firstMinute), undefined)
  const duty = dutyUnder('INSURER', firstMinute, [decided('INSURER', ruleVersion)])
  assert.equal(duty?.rule.version, ruleVersion)
  assert.equal(duty?.standing, 'not-notified')
})

test('a decision under a version that nobody has any more says so, and keeps what it says itself', () => {
  const duty = dutyUnder('FIRE', firstMinute, [decided('FIRE', '0.0.9')])
  assert.ok(duty)
  const shown = String(dutyHistory({ duty, names: new Map(), of: { parked: false } }))
  assert.match(shown, /claims only[\s\S]*Rules 0\.0\.9 are not kept here/)
})
