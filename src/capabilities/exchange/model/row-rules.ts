import type { ImportRow, RowRefusal } from './import-row.ts'
import { sourceText } from './source-text.ts'
import type { KnownService, World } from './world.ts'

type Judging = Pick<World, 'mayOpenServices' | 'referencesHere' | 'leaveOutKnownReferences'> & {
  serviceNamed(name: string): KnownService | undefined
}

type RowRule = {
  readonly code: RowRefusal
  /** What the row says that stands in the way; undefined when nothing does. */
  readonly says: (row: ImportRow, world: Judging) => string | undefined
  readonly why: string
}

const longestName = 200
const longestText = 200_000

/** What an understood row needs before it can become a record here; the first that fails refuses it. */
export const rowRules: readonly RowRule[] = [
  {
    code: 'no-date',
    says: row => (row.occurredOn === null && row.reportedOn === null ? '' : undefined),
    why: 'Records are counted by month; a made-up date would be a made-up count.',
  },
  {
    code: 'name-too-long',
    says: row =>
      [row.service, row.place].find(name => name !== null && name.length > longestName) ?? undefined,
    why: 'A column of stories taken for places would open a place for each story.',
  },
  {
    code: 'too-long',
    says: row => (sourceText(row).length > longestText ? '' : undefined),
    why: 'Search can index about a megabyte of words of one record (PostgreSQL, tsvector).',
  },
  {
    code: 'not-your-service',
    says: (row, world) => {
      const known = row.service === null ? undefined : world.serviceNamed(row.service)
      return known && !known.mayImport ? known.name : undefined
    },
    why: 'Nobody adds records to a service whose records they do not look after.',
  },
  {
    code: 'unknown-service',
    says: (row, world) =>
      row.service !== null && !world.mayOpenServices && !world.serviceNamed(row.service)
        ? row.service
        : undefined,
    why: 'A new service would be outside the sight of somebody whose role is at one service.',
  },
  {
    code: 'reference-here-already',
    says: (row, world) =>
      world.leaveOutKnownReferences && row.reference && world.referencesHere.has(row.reference.toLowerCase())
        ? row.reference
        : undefined,
    why: 'A row edited since it was imported is another row; a person says which of the two counts.',
  },
]
