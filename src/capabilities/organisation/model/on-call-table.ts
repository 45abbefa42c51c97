/** One line of the form: whom to call, as it was typed. `person` is empty for a number alone. */
export type OnCallLine = { position: string; label: string; phone: string; person: string }
export type OnCallFault = { field: string; message: string }
type Read = { label: string; phone: string; personId: string | null }

const blank: OnCallLine = { position: '', label: '', phone: '', person: '' }
/** Longer than that, nobody in a hurry reads it. */
const most = 12
const spare = 2

type Known = { label: string; phone: string; personId: string | null }

/** The lines of the form for what is known, with blank ones to add to. */
export function onCallLines(known: readonly Known[]): OnCallLine[] {
  const lines = known.map(({ label, phone, personId }, index) => {
    return { position: String(index + 1), label, phone, person: personId ?? '' }
  })
  return [...lines, ...Array.from({ length: spare }, () => blank)].slice(0, Math.max(most, known.length))
}

/** The lines as they were typed, from fields named "label-0", "phone-0" and so on. */
export function typedOnCall(fields: Readonly<Record<string, string>>): OnCallLine[] {
  const lines = Array.from({ length: most }, (_, index) => {
    const named = Object.keys(blank).map(name => [name, (fields[`${name}-${index}`] ?? '').trim()])
    return Object.fromEntries(named) as OnCallLine
  })
  const last = lines.findLastIndex(line => !isBlank(line))
  return lines.slice(0, Math.max(last + 1, spare))
}

/**
 * Reads the lines in the order of their numbers; a line without one comes after those that have one, and a line left empty
 * is taken off the list. `people`: the ids of those who can be put on it. Gives what is wrong instead, if anything.
 */
export function readOnCall(
  lines: readonly OnCallLine[],
  people: ReadonlySet<string>,
): Read[] | { faults: OnCallFault[] } {
  const faults = lines.flatMap((line, index) => (isBlank(line) ? [] : faultsIn(line, index, lines, people)))
  if (faults.length > 0) return { faults }
  return lines
    .filter(line => !isBlank(line))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ label, phone, person }) => ({ label, phone, personId: person || null }))
}

function placeOf({ position }: OnCallLine): number {
  return position === '' ? most + 1 : Number(position)
}

// A number that is left when the rest of its line was cleared is no line.
function isBlank({ label, phone, person }: OnCallLine): boolean {
  return label === '' && phone === '' && person === ''
}

function faultsIn(
  line: OnCallLine,
  index: number,
  lines: readonly OnCallLine[],
  people: ReadonlySet<string>,
): OnCallFault[] {
  const { position, label, phone, person } = line
  const again = person !== '' && lines.findIndex(other => other.person === person) < index
  const rows: [boolean, keyof OnCallLine, string][] = [
    [!/^\d{0,2}$/.test(position), 'position', 'Give a whole number, 1 for whoever is told first'],
    [label === '' || label.length > 100, 'label', 'Say who this is, such as “Night manager”'],
    [!/^[\d\s()+-]{5,30}$/.test(phone), 'phone', 'Give a phone number'],
    [person !== '' && !people.has(person), 'person', 'Choose somebody who answers reports here'],
    [again, 'person', 'This person is on the list twice'],
  ]
  return rows.flatMap(([wrong, name, message]) => (wrong ? [{ field: `${name}-${index}`, message }] : []))
}
