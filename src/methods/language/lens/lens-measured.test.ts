import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lensAccuracy, readersAgreement } from '../../../../tests/bench/methods/lens-accuracy.ts'

// The README states these figures; the floors stand a little below them, so that a change for the worse fails.
test('two readers who saw neither each other’s labels nor the rules agree on what is blame', () => {
  const { n, kappa } = readersAgreement()
  assert.equal(n, 300)
  assert.ok((kappa ?? 0) >= 0.8, String(kappa))
})

test('on sentences that the lexicon was improved with, nearly every hint is right', async () => {
  const { precision, recall } = await lensAccuracy('first')
  assert.ok(precision.share >= 0.95 && recall.share >= 0.9, `${precision.share} ${recall.share}`)
})

test('on sentences that it was not written from, most hints are right, and about half of the blame is seen', async () => {
  const { precision, recall } = await lensAccuracy('second')
  assert.ok(precision.share >= 0.82 && recall.share >= 0.54, `${precision.share} ${recall.share}`)
})
