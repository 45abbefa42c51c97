import { readKind } from './event-kinds.ts'
import { type Gathered, gatherCells } from './gather-cells.ts'
import { type ImportRow, type RefusedRow, type RowRefusal, rowRefusals } from './import-row.ts'
import type { Plan } from './plan.ts'
import { proposeForRow } from './propose-for-row.ts'
import { type RowDates, readRowDates } from './read-row-dates.ts'
import type { SheetRow } from './sheet.ts'

/** Reads one data row by the plan: understood, or refused with the reason. A row without a story is understood as long as it has a date or says something. */
export function understandRow(row: SheetRow, plan: Plan): ImportRow | RefusedRow {
  if (row.flaw) return refuse(row, row.flaw)
  const gathered = gatherCells(row.cells, plan.headings, plan.mapping)
  const dates = readRowDates(gathered, plan)
  if ('fault' in dates) return refuse(row, dates.fault, dates.said, dates.heading)
  const dated = dates.occurredOn !== null || dates.reportedOn !== null
  return dated || saysSomething(gathered)
    ? understood(row, gathered, dates, plan)
    : refuse(row, 'no-date-and-no-meaning')
}

/** Names and references alone say nothing of what happened. */
function saysSomething(row: Gathered): boolean {
  return (['story', 'actionTaken', 'outcome', 'kind', 'category', 'subcategory', 'harm'] as const).some(
    field => row.text(field) !== null,
  )
}

function refuse(row: SheetRow, code: RowRefusal, said = '', heading = ''): RefusedRow {
  return { rowNumber: row.number, code, reason: rowRefusals[code](said, heading), cells: row.cells }
}

function understood(row: SheetRow, cells: Gathered, dates: RowDates, plan: Plan): ImportRow {
  const short = (field: Parameters<Gathered['text']>[0]) =>
    cells.text(field)?.replace(/\s+/g, ' ').trim() ?? null
  return {
    rowNumber: row.number,
    fingerprint: row.fingerprint ?? '',
    reference: short('reference'),
    occurredOn: dates.occurredOn,
    occurredAt: dates.occurredAt,
    reportedOn: dates.reportedOn,
    service: short('service') ?? plan.service ?? null,
    place: short('place'),
    kind: readKind(cells.text('kind') ?? ''),
    story: cells.text('story'),
    actionTaken: cells.text('actionTaken'),
    outcome: cells.text('outcome'),
    personInvolved: short('personInvolved'),
    theirs: {
      kind: short('kind'),
      category: short('category'),
      subcategory: short('subcategory'),
      harm: short('harm'),
    },
    alsoKept: [...dates.saysMore, ...cells.alsoKept],
    proposals: proposeForRow(cells),
    remarks: remarksOn(cells, dates),
  }
}

function remarksOn(cells: Gathered, { occurredOn, reportedOn }: RowDates): string[] {
  const remarks: string[] = []
  if (cells.text('story') === null) remarks.push('It has no story.')
  if (occurredOn === null) remarks.push('It does not say when it happened.')
  if (occurredOn && reportedOn && reportedOn < occurredOn) remarks.push('It was reported before it happened.')
  return remarks
}
