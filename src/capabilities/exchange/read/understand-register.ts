import { ok, type Result } from '#platform/result'
import { type DryRun, dryRun } from '../model/dry-run.ts'
import type { Mapping } from '../model/mapping.ts'
import type { ImportChoices } from '../model/plan.ts'
import { proposeMapping } from '../model/propose-mapping.ts'
import type { Sheet } from '../model/sheet.ts'
import { type ReadingChoices, readRegister } from './read-register.ts'
import type { Unreadable } from './unreadable.ts'

/** A file to understand, and what a person chose so far; all of it can travel to another thread. */
export type ReadingJob = {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly reading: ReadingChoices
  /** One use for each column; what is proposed when it is left out or does not fit the file. */
  readonly mapping?: Mapping
  readonly understanding: Omit<ImportChoices, 'known'>
}

export type Understood = { readonly sheet: Sheet; readonly run: DryRun }

/** Reads a file and understands its rows, by the proposed columns where none were chosen. */
export async function understandRegister(job: ReadingJob): Promise<Result<Understood, Unreadable>> {
  const read = await readRegister(job.bytes, job.fileName, job.reading)
  if (!read.ok) return read
  const sheet = read.value
  const fits = job.mapping?.length === sheet.headings.length ? job.mapping : undefined
  const mapping = fits ?? proposeMapping(sheet).map(column => column.use)
  return ok({ sheet, run: dryRun(sheet, mapping, job.understanding) })
}
