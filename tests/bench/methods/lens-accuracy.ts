import { openLens } from '#methods/language'
import { cohenKappa, type Interval, wilsonInterval } from '#methods/statistics'
import { halfOf } from './half-of.ts'
import { readJsonLines } from './read-json-lines.ts'

type Label = 'blame' | 'free'
type Judged = { id: string; blame: boolean; hinted: boolean; seen: boolean }
type Share = { share: number; of: number; interval: Interval }

/** How well the lens agrees with readers, on sentences on which the two readers agree. */
export type LensAccuracy = { precision: Share; recall: Share }

const folder = new URL('../../golden/language/', import.meta.url)
const labels = (reader: 1 | 2) =>
  new Map(
    readJsonLines<{ id: string; label: Label }>(new URL(`lens-labels-${reader}.jsonl`, folder)).map(
      ({ id, label }) => [id, label],
    ),
  )

/** How far two readers, who saw neither each other's labels nor the rules, agree on 300 sentences. */
export function readersAgreement() {
  const [one, two] = [labels(1), labels(2)]
  const code = (label: Label | undefined) => (label === undefined ? null : label === 'blame' ? 1 : 0)
  const kappa = cohenKappa(
    [...one.values()].map(code),
    [...one.keys()].map(id => code(two.get(id))),
  )
  if (!kappa.ok) throw new Error(kappa.says)
  return kappa.value
}

/** Precision and recall of the lens on one half. `hinted` counts hints on wording; `seen` also what asks for facts only. */
export async function lensAccuracy(
  half: 'first' | 'second',
  by: 'hinted' | 'seen' = 'hinted',
): Promise<LensAccuracy> {
  const judged = (await judgeAll()).filter(({ id }) => halfOf(id) === half)
  const found = judged.filter(each => each[by])
  const blaming = judged.filter(({ blame }) => blame)
  return {
    precision: shareOf(found.filter(({ blame }) => blame).length, found.length),
    recall: shareOf(blaming.filter(each => each[by]).length, blaming.length),
  }
}

async function judgeAll(): Promise<Judged[]> {
  const lens = await openLens()
  const [one, two] = [labels(1), labels(2)]
  return readJsonLines<{ id: string; text: string }>(new URL('lens-sentences.jsonl', folder))
    .filter(({ id }) => one.get(id) === two.get(id))
    .map(({ id, text }) => {
      const levels = lens(text).findings.map(finding => finding.level)
      const hinted = levels.includes('nudge')
      return { id, blame: one.get(id) === 'blame', hinted, seen: hinted || levels.includes('review') }
    })
}

function shareOf(count: number, of: number): Share {
  return { share: count / of, of, interval: wilsonInterval(count, of, 0.95) }
}
