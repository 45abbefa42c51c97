import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openSimilar } from '#methods/language'
import { testData } from '../../support/test-data.ts'
import { careNarratives } from './care-narratives.ts'
import { medianTime } from './median-time.ts'
import { count, milliseconds, type Row } from './row.ts'
import { similarAccuracy } from './similar-accuracy.ts'

const TEXTS = 100_000

/** Speed and memory of the neighbours among a hundred thousand narratives, and how many of five fit, beside plain BM25. */
export async function similarRows(): Promise<Row[]> {
  return [...(await speed()), ...(await accuracy())]
}

async function speed(): Promise<Row[]> {
  const texts = careNarratives(TEXTS, 5)
  const before = memory()
  const start = performance.now()
  const findSimilar = await openSimilar(texts)
  const seconds = (performance.now() - start) / 1000
  const held = memory() - before
  const query = medianTime(40, run => findSimilar(texts[run * 1000] ?? { id: undefined, text: '' }, 5))
  return [
    {
      what: 'Similar: read and index',
      size: count(TEXTS),
      ours: `${seconds.toFixed(1)} s, ${Math.round(held)} MB`,
      peer: 'MiniSearch 18 s, 338 MB',
    },
    {
      what: 'Similar: one question',
      size: count(TEXTS),
      ours: milliseconds(query),
      peer: 'MiniSearch 1,000 ms (a whole narrative)',
    },
  ]
}

async function accuracy(): Promise<Row[]> {
  const { path, skip } = testData('oregon_ltc_retrieval_sample.jsonl')
  if (skip !== false) return [{ what: 'Similar: precision at 5', size: '', ours: skip }]
  const rows = []
  for (const half of ['first', 'second'] as const) {
    const { texts, plain, ours } = await similarAccuracy(path, half)
    rows.push({
      what: `Similar: precision at 5, ${half === 'first' ? 'tuned on these' : 'not tuned on'}`,
      size: `${texts} findings`,
      ours: `${ours.toFixed(3)} (× ${(ours / plain).toFixed(2)})`,
      peer: `plain BM25 ${plain.toFixed(3)}`,
    })
  }
  return rows
}

/** Megabytes held after what is not needed is thrown away. */
function memory(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
