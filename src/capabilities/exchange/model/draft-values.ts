import type { RegisterChoices } from '../contract.ts'
import type { DryRun } from './dry-run.ts'
import type { Sheet } from './sheet.ts'

/** The fields of a dry run's form by name, as the page shows them; fields that it does not show are absent. */
export type DraftValues = Readonly<Record<string, string>>

type Shown = {
  sheet: Sheet
  run: DryRun
  service: string | undefined
  newServices: { kind: string; nation: string }
}

/** What the form of a dry run shows before anybody changes it. */
export function draftValues(
  { sheet, run, service, newServices }: Shown,
  choices: RegisterChoices,
): DraftValues {
  const columns = run.columns.map(({ use }, at) => [`use-${at}`, use])
  const orders = run.dateOrders.map(({ column, order, decidedBy }) => [
    `order-${column}`,
    decidedBy === 'person' ? order : 'auto',
  ])
  const { headerRow } = choices
  return {
    ...Object.fromEntries([...columns, ...orders]),
    sheet: sheet.source.format === 'xlsx' ? sheet.source.sheetName : '',
    headerRow: headerRow === null ? 'none' : String(headerRow ?? ''),
    service: service ?? '',
    newService: '',
    ...newServices,
    leaveOut: choices.leaveOutKnownReferences ? 'yes' : '',
  }
}

/** The same, in one text: two forms with the same text say the same. Only fields that are filled count. */
export function valuesInOneText(fields: Readonly<Record<string, unknown>>): string {
  const ours = Object.entries(fields).filter(
    (entry): entry is [string, string] =>
      isChoice(entry[0]) && typeof entry[1] === 'string' && entry[1].trim() !== '',
  )
  return JSON.stringify(
    ours.map(([name, value]) => [name, value.trim()] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const singles = new Set(['sheet', 'headerRow', 'service', 'newService', 'kind', 'nation', 'leaveOut'])
const isChoice = (name: string) => singles.has(name) || /^(use|order)-\d{1,3}$/.test(name)
