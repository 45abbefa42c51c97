import { openSimilar } from '#methods/language'
import { halfOf } from './half-of.ts'
import { plainBm25 } from './plain-bm25.ts'
import { readJsonLines } from './read-json-lines.ts'

type Story = { id: string; text: string; label: string; incident: string }

/** Precision at 5: the mean share of five neighbours that have the regulator's outcome of the text asked about. */
export type SimilarAccuracy = { texts: number; plain: number; ours: number }

const TOP = 5

/** Ours beside plain BM25 on one half of the incidents of a collection; neighbours of the same incident never count. */
export async function similarAccuracy(path: string, half: 'first' | 'second'): Promise<SimilarAccuracy> {
  const stories = readJsonLines<Story>(path).filter(({ incident }) => halfOf(incident) === half)
  return {
    texts: stories.length,
    plain: precision(stories, plainNeighbours(stories)),
    ours: precision(stories, await ourNeighbours(stories)),
  }
}

function precision(stories: readonly Story[], neighbours: readonly (readonly Story[])[]): number {
  const shares = stories.map(
    ({ label }, i) => (neighbours[i] ?? []).filter(neighbour => neighbour.label === label).length / TOP,
  )
  return shares.reduce((sum, share) => sum + share, 0) / stories.length
}

function plainNeighbours(stories: readonly Story[]): Story[][] {
  const score = plainBm25(stories.map(({ text }) => text))
  return stories.map(({ incident }, query) =>
    stories
      .map((story, document) => ({ story, score: score(query, document) }))
      .filter(({ story }) => story.incident !== incident)
      .sort((a, b) => b.score - a.score)
      .slice(0, TOP)
      .map(({ story }) => story),
  )
}

async function ourNeighbours(stories: readonly Story[]): Promise<Story[][]> {
  const byId = new Map(stories.map(story => [story.id, story]))
  const texts = stories.map(({ id, text, incident }) => ({ id, text, group: incident }))
  const findSimilar = await openSimilar(texts)
  return texts.map(text => findSimilar(text, TOP).flatMap(({ id }) => byId.get(String(id)) ?? []))
}
