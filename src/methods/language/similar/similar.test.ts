import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { similarAccuracy } from '../../../../tests/bench/methods/similar-accuracy.ts'
import { testData } from '../../../../tests/support/test-data.ts'
import { openSimilar } from '../index.ts'
import { stem } from './stem.ts'

const stories = testData('oregon_ltc_retrieval_sample.jsonl')

describe('texts that are alike', () => {
  const texts = [
    { id: 'hoist', text: 'The hoist sling was too small for him.', group: 'one' },
    { id: 'hoyer', text: 'Strap of the Hoyer came loose during a lift.', group: 'two' },
    { id: 'lunch', text: 'Lunch was late as the oven broke.', group: 'three' },
    { id: 'hoist-again', text: 'The hoist sling was too small for him.', group: 'one' },
  ]

  test('are found by concept, though they share no word, and never in the same group', async () => {
    const find = await openSimilar(texts)
    const [first] = find({ id: 'hoist', text: 'The hoist sling was too small for him.', group: 'one' }, 5)
    assert.equal(first?.id, 'hoyer')
    assert.match(first?.why[0] ?? '', /^hoists and slings: “.+” and “hoyer”$/)
  })

  test('are not invented where nothing is shared', async () => {
    const find = await openSimilar(texts)
    assert.deepEqual(find({ id: 'new', text: 'Zebra' }, 5), [])
  })

  test('are as many as asked for, nearest first, each with a reason, and never the text itself', async () => {
    const find = await openSimilar(texts)
    for (const text of texts) {
      const found = find(text, 2)
      assert.ok(found.length <= 2 && found.every(({ why, id }) => why.length > 0 && id !== text.id))
      assert.deepEqual(
        found,
        found.toSorted((a, b) => b.score - a.score),
      )
    }
  })

  test('do not depend on the order in which they came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(texts, { minLength: texts.length }), async shuffled => {
        const asked = { id: 'asked', text: 'Sling of the hoist', group: 'asked' }
        const scores = (found: { score: number }[]) => found.map(({ score }) => score)
        assert.deepEqual(
          scores((await openSimilar(shuffled))(asked, 3)),
          scores((await openSimilar(texts))(asked, 3)),
        )
      }),
    )
  })

  test('what is denied is no concept: “no bruising” is not about bruises', async () => {
    const find = await openSimilar([{ id: 'denied', text: 'No bruising.' }])
    const [found] = find({ id: 'asked', text: 'Bruised arm' }, 1)
    assert.deepEqual(found?.why, ['the word “bruised”'])
  })
})

test('on incidents that nothing was tuned on, ours finds at least 15 % more fitting neighbours than plain BM25', {
  skip: stories.skip,
}, async () => {
  const { texts, plain, ours } = await similarAccuracy(stories.path, 'second')
  assert.equal(texts, 291)
  assert.ok(ours >= 1.15 * plain, `${ours} against ${plain}`)
})

test('endings do not part words that mean the same', () => {
  for (const [one, other] of [
    ['slipped', 'slipping'],
    ['falls', 'fall'],
    ['bodies', 'body'],
    ['bruises', 'bruise'],
  ])
    assert.equal(stem(one ?? ''), stem(other ?? ''))
  assert.equal(stem('his'), 'his')
})
