import type { Text } from './similar/index-texts.ts'
import type { Neighbour } from './similar/nearest.ts'

/** Finds the texts of a collection that are most like one, with reasons. */
export type FindSimilar = (wanted: Text, top: number) => Neighbour[]

/** Reads a collection of texts and gives a function that finds neighbours in it. Loaded when it is first wanted. */
export async function openSimilar(texts: readonly Text[]): Promise<FindSimilar> {
  const [{ indexTexts }, { nearest }] = await Promise.all([
    import('./similar/index-texts.ts'),
    import('./similar/nearest.ts'),
  ])
  const index = indexTexts(texts)
  return (wanted, top) => nearest(index, wanted, top)
}
