import { seededRandom } from '#methods/statistics'

/** A table with few figures in it: for each row, columns and values. */
export type Sparse = readonly (readonly (readonly [column: number, value: number])[])[]

/** rows × topics and topics × columns, whose product comes near the table; nothing in them is below nought. */
export type Factors = { readonly rows: number[][]; readonly topics: number[][] }

const ROUNDS = 120
const TINY = 1e-12

/**
 * Non-negative matrix factorisation by multiplicative updates (Lee and Seung 2001) from a seeded start, for so many
 * topics. Cost grows with the figures in the table times topics.
 */
export function factorise(table: Sparse, columns: number, topics: number, seed: number): Factors {
  const random = seededRandom(seed)
  const filled = (length: number) => Array.from({ length }, () => 0.1 + random())
  let rows = table.map(() => filled(topics))
  let parts = Array.from({ length: topics }, () => filled(columns))
  for (let round = 0; round < ROUNDS; round++) {
    parts = betterTopics(table, rows, parts)
    rows = betterRows(table, rows, parts)
  }
  return { rows, topics: parts }
}

/** H ← H ∘ WᵀV / WᵀWH */
function betterTopics(table: Sparse, rows: number[][], topics: number[][]): number[][] {
  const wanted = topics.map(topic => topic.map(() => 0))
  for (const [i, row] of table.entries())
    for (const [column, value] of row)
      for (const [k, sums] of wanted.entries())
        sums[column] = (sums[column] ?? 0) + value * (rows[i]?.[k] ?? 0)
  const overlap = products(columnsOf(rows, topics.length))
  return topics.map((topic, k) =>
    topic.map((share, column) => {
      const given = dot(overlap[k] ?? [], topics, column)
      return (share * (wanted[k]?.[column] ?? 0)) / (given + TINY)
    }),
  )
}

/** W ← W ∘ VHᵀ / WHHᵀ */
function betterRows(table: Sparse, rows: number[][], topics: number[][]): number[][] {
  const overlap = products(topics)
  return rows.map((row, i) =>
    row.map((share, k) => {
      let wanted = 0
      for (const [column, value] of table[i] ?? []) wanted += value * (topics[k]?.[column] ?? 0)
      const given = row.reduce((sum, other, l) => sum + other * (overlap[l]?.[k] ?? 0), 0)
      return (share * wanted) / (given + TINY)
    }),
  )
}

function columnsOf(rows: number[][], topics: number): number[][] {
  return Array.from({ length: topics }, (_, k) => rows.map(row => row[k] ?? 0))
}

function products(vectors: number[][]): number[][] {
  return vectors.map(one =>
    vectors.map(other => one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0)),
  )
}

function dot(weights: number[], topics: number[][], column: number): number {
  return weights.reduce((sum, weight, l) => sum + weight * (topics[l]?.[column] ?? 0), 0)
}
