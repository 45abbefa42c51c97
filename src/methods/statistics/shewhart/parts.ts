import type { Part, ShewhartInput } from './types.ts'

/** Splits the rows after each place of `part`; a part's baseline stops at `freeze` and leaves out what is excluded. */
export function splitParts({ values, part, freeze, exclude }: ShewhartInput): Part[] {
  const excluded = new Set(exclude ?? [])
  const cuts = [...new Set(part ?? [])].filter(cut => cut > 0 && cut < values.length).sort((a, b) => a - b)
  const last = cuts.length === 0 && freeze ? freeze : values.length
  return [0, ...cuts].map((start, i) => {
    const end = cuts[i] ?? values.length
    const rows = Array.from({ length: end - start }, (_, k) => start + k)
    return { rows, baseline: rows.filter(row => row < last && !excluded.has(row + 1)) }
  })
}
