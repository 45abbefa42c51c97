import { adoptByContent } from './adopt-by-content.ts'
import { type Field, fieldRule } from './fields.ts'
import { type ColumnLook, lookAtColumn } from './look-at-column.ts'
import type { ProposedColumn } from './mapping.ts'
import { knownOther, matchHeading } from './match-heading.ts'
import type { Sheet } from './sheet.ts'
import { from1904, valuesOf } from './sheet-columns.ts'
import { weighValues } from './weigh-values.ts'

/** Heading and values together must say at least this much; a whole heading says 100, half a heading 50 and values at most 30. */
const ENOUGH = 70

const UNKNOWN = 'We do not know this heading. It is kept beside the record as written.'

type Candidate = {
  readonly column: number
  readonly field: Field
  readonly score: number
  readonly whole: boolean
  readonly why: string
}

/** Matches the columns of a register to fields by their headings and by what their values are like. */
export function proposeMapping(sheet: Sheet): ProposedColumn[] {
  const columns = sheet.headings.map((heading, at) => ({
    heading,
    look: lookAtColumn(valuesOf(sheet, at), from1904(sheet)),
  }))
  const chosen = choose(columns.flatMap(({ heading, look }, at) => candidates(at, heading, look)))
  const byHeading = columns.map(({ heading, look }, at): ProposedColumn => {
    const best = chosen.get(at)
    if (best) return { heading, look, use: best.field, why: best.why }
    const other = knownOther(heading)
    return { heading, look, use: other?.use ?? 'keep', why: other?.why ?? UNKNOWN }
  })
  return adoptByContent(byHeading)
}

function candidates(column: number, heading: string, look: ColumnLook): Candidate[] {
  if (knownOther(heading)) return []
  return matchHeading(heading).flatMap(({ field, share }) => {
    const weighing = weighValues(fieldRule(field).holds, look)
    if (weighing === 'cannot-be') return []
    const score = 100 * share + weighing.points
    const why = `The heading “${heading}” ${share === 1 ? 'says so' : 'points to it'}, and ${weighing.clause}.`
    return score >= ENOUGH ? [{ column, field, score, whole: share === 1, why }] : []
  })
}

/** Best first; each column once, and each field once unless it takes several columns whose whole heading says so. */
function choose(all: readonly Candidate[]): Map<number, Candidate> {
  const chosen = new Map<number, Candidate>()
  const taken = new Set<Field>()
  for (const each of [...all].sort((a, b) => b.score - a.score)) {
    const again = taken.has(each.field) && !(each.whole && fieldRule(each.field).several)
    if (chosen.has(each.column) || again) continue
    chosen.set(each.column, each)
    taken.add(each.field)
  }
  return chosen
}
