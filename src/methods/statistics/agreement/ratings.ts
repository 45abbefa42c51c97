/** One list for each rater, one entry for each unit rated; null where a rater did not rate it. Codes are numbers. */
export type Ratings = readonly (readonly (number | null)[])[]

/** The codes that occur, in order. */
export function categoriesOf(ratings: Ratings): number[] {
  const seen = new Set(ratings.flat().filter(code => code !== null))
  return [...seen].sort((a, b) => a - b)
}

/** For each unit how many raters gave each category. */
export function countsByUnit(ratings: Ratings, categories: readonly number[]): number[][] {
  const place = new Map(categories.map((code, i) => [code, i]))
  const units = ratings[0]?.length ?? 0
  return Array.from({ length: units }, (_, unit) => {
    const counts = new Array<number>(categories.length).fill(0)
    for (const rater of ratings) {
      const at = place.get(rater[unit] ?? Number.NaN)
      if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1
    }
    return counts
  })
}

/** Only the units that every rater rated. */
export function completeUnits(ratings: Ratings): number[][] {
  const units = (ratings[0] ?? []).map((_, unit) => unit)
  const complete = units.filter(unit => ratings.every(rater => typeof rater[unit] === 'number'))
  return ratings.map(rater => complete.map(unit => rater[unit] ?? Number.NaN))
}
