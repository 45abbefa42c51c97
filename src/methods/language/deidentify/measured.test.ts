import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deidentifyAccuracy, frozenSets } from '../../../../tests/bench/methods/deidentify-accuracy.ts'
import { testData } from '../../../../tests/support/test-data.ts'

// What was measured (README.md), a little lower, so that it cannot get worse unseen.
const floors = {
  tune: { names: 0.99, origin: 0.97, numbers: 0.99, precision: 0.94, certain: 0.99 },
  'tune-2': { names: 0.98, origin: 0.95, numbers: 0.98, precision: 0.94, certain: 0.98 },
  'tune-3': { names: 0.98, origin: 0.95, numbers: 0.95, precision: 0.9, certain: 0.98 },
  report: { names: 0.98, origin: 0.93, numbers: 0.9, precision: 0.88, certain: 0.98 },
  'report-2': { names: 0.975, origin: 0.94, numbers: 0.96, precision: 0.88, certain: 0.975 },
} as const
const numbers = ['NHS_NUMBER', 'PHONE', 'EMAIL', 'POSTCODE', 'DATE_OF_BIRTH', 'URL'] as const

for (const set of frozenSets)
  test(`names of every origin, and numbers, are found in the ${set} set as often as was measured`, async () => {
    const floor = floors[set]
    const { recall, origins, precision, certain } = await deidentifyAccuracy(set)
    assert.ok((recall.PERSON?.share ?? 0) >= floor.names, 'names')
    assert.equal(Object.keys(origins).length, 13)
    for (const [origin, { share }] of Object.entries(origins)) assert.ok(share >= floor.origin, origin)
    for (const label of numbers) assert.ok((recall[label]?.share ?? 0) >= floor.numbers, label)
    assert.ok(precision.share >= floor.precision, 'precision')
    assert.ok(certain.share >= floor.certain, 'certain')
  })

const others = [
  { name: 'pii_presidio_synth_sample.jsonl', names: 0.9 },
  { name: 'pii_btc_tweets_sample.jsonl', names: 0.65 },
]
for (const { name, names } of others) {
  const data = testData(name)
  test(`names are found in ${name}, which is not care writing`, { skip: data.skip }, async () => {
    const { recall } = await deidentifyAccuracy({ path: data.path })
    assert.ok((recall.PERSON?.share ?? 0) >= names)
  })
}
