/** How far a lesson has come in one team. Null stands for fewer than five, which could point at somebody. */
export type Counted = { people: number | null; readers: number | null; choseBest: number | null }

/** A team's reach in a sentence: never a number below five, never who. */
export function reachInWords({ people, readers, choseBest }: Counted): string {
  if (people === null) return 'Fewer than five people, so no count'
  if (readers === null) return `Fewer than five of ${people} have read it`
  const best =
    choseBest === null ? 'fewer than five chose the best answer' : `${choseBest} chose the best answer`
  return `${readers} of ${people} have read it; ${best}`
}
