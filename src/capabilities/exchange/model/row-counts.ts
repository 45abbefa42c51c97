import type { DryRun } from './dry-run.ts'
import type { Settled } from './settle-rows.ts'

/** What comes of every physical row of a file: the six others add up to `physicalRows`. */
export type RowCounts = {
  readonly physicalRows: number
  readonly imported: number
  readonly alreadyHere: number
  readonly refused: number
  readonly blank: number
  readonly title: number
  readonly header: number
}

/** Counts the rows of a file by what an import would do with them. */
export function rowCounts({ run, settled }: { run: DryRun; settled: Settled }): RowCounts {
  const { physicalRows, blank, title, header } = run
  const { newRows, alreadyHere, refused } = settled
  return {
    physicalRows,
    imported: newRows.length,
    alreadyHere,
    refused: refused.length,
    blank,
    title,
    header,
  }
}
