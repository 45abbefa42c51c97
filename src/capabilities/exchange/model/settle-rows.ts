import type { DryRun } from './dry-run.ts'
import { type ImportRow, type RefusedRow, type RowRefusal, rowRefusals } from './import-row.ts'
import { rowRules } from './row-rules.ts'
import type { Sheet } from './sheet.ts'
import { type Need, whatIsMissing } from './what-is-missing.ts'
import { type WillCreate, willCreate } from './will-create.ts'
import { serviceFinder, type World } from './world.ts'

/** A row whose reference was imported before, with other words. */
export type KnownReference = {
  readonly rowNumber: number
  readonly reference: string
  /** Our reference of a record that bears it. */
  readonly record: string
}

/** What an import would do here and now. New, already here, refused, blank, title and header are every physical row. */
export type Settled = {
  readonly newRows: readonly ImportRow[]
  readonly alreadyHere: number
  readonly refused: readonly RefusedRow[]
  readonly knownReferences: readonly KnownReference[]
  readonly willCreate: WillCreate
  readonly needs: readonly Need[]
}

/** Holds a dry run against what is here already and what the importer may do. */
export function settleRows(run: DryRun, sheet: Sheet, world: World): Settled {
  const cells = new Map(sheet.rows.map(row => [row.number, row.cells]))
  const coming = run.understood.filter(row => !world.here.has(row.fingerprint))
  const judging = { ...world, serviceNamed: serviceFinder(world.services) }
  const judged = coming.map(row => ({ row, refusal: refusalOf(row, judging) }))
  const newRows = judged.filter(each => !each.refusal).map(each => each.row)
  const refused = judged.flatMap(({ row, refusal }) =>
    refusal ? [{ rowNumber: row.rowNumber, ...refusal, cells: cells.get(row.rowNumber) ?? [] }] : [],
  )
  const alreadyHere = run.understood.length - coming.length
  const creates = willCreate(newRows, namesKnown(world))
  return {
    newRows,
    alreadyHere,
    refused: [...run.refused, ...refused].sort((a, b) => a.rowNumber - b.rowNumber),
    knownReferences: knownReferences(newRows, world),
    willCreate: creates,
    needs: needsHere(run, newRows, alreadyHere, creates),
  }
}

/** More places than this are hardly units, rounds or flats. */
const manyPlaces = 30

function needsHere(
  run: DryRun,
  newRows: readonly ImportRow[],
  alreadyHere: number,
  { places }: WillCreate,
): Need[] {
  const mapping = run.columns.map(column => column.use)
  const needs = whatIsMissing(mapping, newRows).map(need =>
    need.code === 'nothing-understood' && alreadyHere > 0 ? nothingNew : need,
  )
  if (places.length <= manyPlaces) return needs
  const heading = run.columns.find(column => column.use === 'place')?.heading ?? ''
  const sentence = `It would open ${places.length} places. If “${heading}” says where exactly it happened rather than which unit, round or flat, keep that column beside the record instead.`
  return [...needs, { code: 'many-places', sentence, blocks: false }]
}

const nothingNew: Need = {
  code: 'nothing-new',
  sentence: 'Every row we understand is here already, so there is nothing to import.',
  blocks: true,
}

function refusalOf(
  row: ImportRow,
  world: Parameters<(typeof rowRules)[number]['says']>[1],
): { code: RowRefusal; reason: string } | undefined {
  for (const { code, says } of rowRules) {
    const said = says(row, world)
    if (said !== undefined) return { code, reason: rowRefusals[code](said, '') }
  }
  return undefined
}

function knownReferences(rows: readonly ImportRow[], { referencesHere }: World): KnownReference[] {
  return rows.flatMap(({ rowNumber, reference }) => {
    const record = reference === null ? undefined : referencesHere.get(reference.toLowerCase())
    return reference !== null && record !== undefined ? [{ rowNumber, reference, record }] : []
  })
}

function namesKnown({ services, places }: World) {
  const name = new Map(services.map(service => [service.id, service.name]))
  return {
    services: services.map(service => service.name),
    places: places.map(place => ({ service: name.get(place.serviceId) ?? '', place: place.name })),
  }
}
