import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { plainDate } from '#platform/time'
import { isRule, readVersion, ruleOfVersion, ruleVersions } from './rule-versions.ts'
import { rules, ruleVersion } from './rules.ts'
import { newest, publishedVersions } from './versions.data.ts'

/** What was published, to the letter: decisions were made under it. A row is added with a new version, and none is changed. */
const published: Readonly<Record<string, string>> = {
  '0.1.1': 'de3d1528c4f211130fb5cc6e1b797eaa1302f3d4ad1b0f1d7d2f590145507445',
}

test('a version of the rules that was published stays as it was', () => {
  const digests = publishedVersions.map(({ data }) => [
    data.version,
    createHash('sha256').update(JSON.stringify(data)).digest('hex'),
  ])
  assert.deepEqual(Object.fromEntries(digests), published)
})

test('versions follow one another, each from a day of its own, and the last is the newest', () => {
  const days = ruleVersions.map(({ effectiveFrom }) => effectiveFrom)
  assert.deepEqual(days, [...new Set(days)].toSorted())
  assert.equal(new Set(ruleVersions.map(({ version }) => version)).size, ruleVersions.length)
  assert.equal(publishedVersions.at(-1)?.data, newest)
  assert.equal(ruleVersion, newest.version)
})

test('every rule says of which version it is', () => {
  for (const { version, rules: some } of ruleVersions)
    for (const rule of some) assert.equal(rule.version, version)
  assert.equal(ruleOfVersion('FIRE', ruleVersion)?.title, 'Fire')
  assert.equal(ruleOfVersion('FIRE', '0.0.1'), undefined)
  assert.equal(ruleOfVersion('WATER', ruleVersion), undefined)
  assert.deepEqual([isRule('FIRE'), isRule('WATER')], [true, false])
})

test('a version from a day that does not exist, or with a rule that nobody can read, stops the program', () => {
  const data = { version: '9.9.9', rules: [] }
  assert.equal(readVersion({ effectiveFrom: '2027-04-06', data }).effectiveFrom, plainDate('2027-04-06'))
  assert.throws(() => readVersion({ effectiveFrom: '2027-04-31', data }))
  assert.throws(() =>
    readVersion({ effectiveFrom: '2027-04-06', data: { ...data, rules: [{ ...rules[0], when: {} }] } }),
  )
})
