import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fewAtOnce } from './few-at-once.ts'

test('no more than so many work at the same time, everybody gets their turn, and a fault holds nobody up', async () => {
  const inTurn = fewAtOnce(2)
  let now = 0
  let most = 0
  const done: number[] = []
  const work = (each: number) => async () => {
    now += 1
    most = Math.max(most, now)
    await new Promise(resolve => setImmediate(resolve))
    now -= 1
    done.push(each)
    if (each === 3) throw new Error('broken')
  }
  const all = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map(each => inTurn(work(each))))
  assert.equal(most, 2)
  assert.deepEqual(done, [1, 2, 3, 4, 5, 6, 7])
  assert.deepEqual(
    all.map(each => each.status === 'rejected'),
    [false, false, true, false, false, false, false],
  )
})
