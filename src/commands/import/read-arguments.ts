import { parseArgs } from 'node:util'
import { columnUse } from '#contracts/exchange'

export type ImportArguments = {
  file: string | undefined
  sheet: string | undefined
  headerRow: number | null | undefined
  uses: readonly (readonly [column: string, use: string])[]
  dates: readonly (readonly [column: string, order: string])[]
  service: string | undefined
  kind: string | undefined
  nation: string | undefined
  leaveOutKnown: boolean
  refusedTo: string | undefined
  org: string | undefined
  as: string | undefined
  yes: boolean
  undo: string | undefined
}

export const usage = `candour import FILE        shows what a register (.csv or .xlsx) would bring; adds nothing
candour import FILE --yes --as EMAIL       brings it in, in that person's name
candour import --undo IMPORT --as EMAIL    takes an import out again

  --sheet NAME          the sheet of a workbook
  --header-row NUMBER   the row that holds the headings, or none
  --use "Column=field"  what a column is, once for each column that you change: ${columnUse.options.join(', ')}
  --dates "Column=mdy"  how its dates are written: dmy, mdy or ymd
  --service NAME        the service of rows that name none
  --kind care-home      what kind of services it opens, when it opens any
  --nation england      which nation they are in
  --leave-out-known     leave out rows whose reference came in before with other words
  --refused FILE        write the refused rows with their reasons to a CSV file
  --org NAME            the provider's short name, when there are several`

const options = {
  sheet: { type: 'string' },
  'header-row': { type: 'string' },
  use: { type: 'string', multiple: true },
  dates: { type: 'string', multiple: true },
  service: { type: 'string' },
  kind: { type: 'string' },
  nation: { type: 'string' },
  'leave-out-known': { type: 'boolean' },
  refused: { type: 'string' },
  org: { type: 'string' },
  as: { type: 'string' },
  yes: { type: 'boolean' },
  undo: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** Reads the arguments of `candour import`; a sentence when they make no sense, undefined when help is asked for. */
export function readArguments(args: string[]): ImportArguments | string | undefined {
  const read = parsed(args)
  if (typeof read === 'string') return read
  const { values, positionals } = read
  if (values.help) return undefined
  const [file, ...more] = positionals
  if (more.length > 0) return 'One file at a time. Put a name with spaces in quotation marks.'
  if ((file === undefined) === (values.undo === undefined)) return 'Give a file to import, or --undo IMPORT.'
  const headerRow = readHeaderRow(values['header-row'])
  if (typeof headerRow === 'string') return headerRow
  const uses = pairs(values.use ?? [])
  const dates = pairs(values.dates ?? [])
  if (typeof uses === 'string') return uses
  if (typeof dates === 'string') return dates
  return {
    file,
    sheet: values.sheet,
    headerRow,
    uses,
    dates,
    service: values.service,
    kind: values.kind,
    nation: values.nation,
    leaveOutKnown: values['leave-out-known'] ?? false,
    refusedTo: values.refused,
    org: values.org,
    as: values.as,
    yes: values.yes ?? false,
    undo: values.undo,
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function readHeaderRow(text: string | undefined): number | null | undefined | string {
  if (text === undefined) return undefined
  if (text === 'none') return null
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : '--header-row takes a row number, or none.'
}

function pairs(texts: readonly string[]): [string, string][] | string {
  const read = texts.map(text => /^(.+)=([^=]+)$/s.exec(text))
  const odd = texts.find((_, at) => !read[at])
  if (odd !== undefined) return `“${odd}” is not of the form "Column=field".`
  return read.flatMap(match =>
    match?.[1] && match[2] ? [[match[1].trim(), match[2].trim()] as [string, string]] : [],
  )
}
