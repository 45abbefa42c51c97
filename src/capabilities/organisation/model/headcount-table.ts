import { shiftNames } from '../contract.ts'

export type Shift = keyof typeof shiftNames
export type HeadcountCell = { shift: string; role: string; people: number }

/** One line of the form: a role, and how many people of it work each shift. Texts, as they were typed. */
export type HeadcountLine = { role: string } & Record<Shift, string>

export type HeadcountFault = { field: string; message: string }

export const shifts = Object.keys(shiftNames) as Shift[]
const blankLine: HeadcountLine = { role: '', early: '', late: '', night: '', any: '' }
const mostLines = 12

/** The lines of the form for what is known, with blank ones to add to. */
export function headcountLines(known: readonly HeadcountCell[]): HeadcountLine[] {
  const byRole = Map.groupBy(known, cell => cell.role)
  const lines = [...byRole].map(([role, cells]) => ({ ...blankLine, role, ...peopleIn(cells) }))
  return [...lines, blankLine, blankLine].slice(0, mostLines)
}

function peopleIn(cells: readonly HeadcountCell[]): Partial<Record<Shift, string>> {
  return Object.fromEntries(cells.map(cell => [cell.shift, String(cell.people)]))
}

/** The lines as they were typed, from fields named "role-0", "early-0" and so on. */
export function typedLines(fields: Readonly<Record<string, string>>): HeadcountLine[] {
  const lines = Array.from({ length: mostLines }, (_, index) => {
    const named = ['role', ...shifts].map(name => [name, (fields[`${name}-${index}`] ?? '').trim()])
    return Object.fromEntries(named) as HeadcountLine
  })
  const last = lines.findLastIndex(line => Object.values(line).some(text => text !== ''))
  return lines.slice(0, Math.max(last + 1, 2))
}

/** Reads the lines: a blank is not known, and nought is nobody. Gives what is wrong with each field instead, if anything. */
export function readHeadcounts(
  lines: readonly HeadcountLine[],
): HeadcountCell[] | { faults: HeadcountFault[] } {
  const faults = lines.flatMap((line, index) => faultsIn(line, index, lines))
  if (faults.length > 0) return { faults }
  return lines.flatMap(line =>
    shifts
      .filter(shift => line[shift] !== '')
      .map(shift => ({ shift, role: line.role, people: Number(line[shift]) })),
  )
}

function faultsIn(line: HeadcountLine, index: number, lines: readonly HeadcountLine[]): HeadcountFault[] {
  const wrong = shifts
    .filter(shift => !/^\d{0,3}$/.test(line[shift]))
    .map(shift => ({ field: `${shift}-${index}`, message: 'Give a whole number of people, up to 999' }))
  const counted = shifts.some(shift => line[shift] !== '')
  const named = roleFault(line.role, counted, lines.slice(0, index))
  return named ? [{ field: `role-${index}`, message: named }, ...wrong] : wrong
}

function roleFault(role: string, counted: boolean, before: readonly HeadcountLine[]): string | undefined {
  if (role === '') return counted ? 'Say who these people are, such as “care worker”' : undefined
  if (role.length > 60) return 'Use 60 characters or fewer'
  const again = before.some(line => line.role.toLowerCase() === role.toLowerCase())
  return again ? 'This role is in the table twice' : undefined
}
