import { countOf } from './count-of.ts'
import type { fields } from './fields.ts'
import type { ColumnLook } from './look-at-column.ts'

type Holds = (typeof fields)[number]['holds']

/** What a column's values say about a field: points for or against, or that it cannot be, and a clause for the person. */
export type Weighing = { readonly points: number; readonly clause: string } | 'cannot-be'

/** An empty column is what its heading says: nothing speaks against it. */
const NOTHING: Weighing = { points: 0, clause: 'it is empty' }

/** Holds the values of a column against what a field holds. One row per kind of field. */
const weighings: Readonly<Record<Holds, (look: ColumnLook) => Weighing>> = {
  date: look =>
    look.dates >= 0.6
      ? { points: 20, clause: `${percent(look.dates)} of its values are dates` }
      : 'cannot-be',
  time: look =>
    look.times >= 0.3
      ? { points: 20, clause: `${percent(look.times)} of its values are times` }
      : 'cannot-be',
  kind: look =>
    look.kinds >= 0.5
      ? { points: 30, clause: 'its values are words like “incident” and “near miss”' }
      : 'cannot-be',
  code: look => {
    if (look.averageLength > 40 || look.dates > 0.6) return 'cannot-be'
    return isUnique(look)
      ? { points: 20, clause: 'every value is different' }
      : { points: -5, clause: 'some values repeat' }
  },
  name: look => {
    if (look.averageLength > 60 || look.dates > 0.6) return 'cannot-be'
    return {
      points: look.distinct < look.filled ? 10 : 0,
      clause: `it has ${countOf(look.distinct, 'different value')}`,
    }
  },
  words: look => {
    if (look.averageLength > 60 || look.dates > 0.6 || look.kinds >= 0.5) return 'cannot-be'
    return {
      points: look.distinct <= look.filled / 2 ? 10 : -5,
      clause: `it has ${countOf(look.distinct, 'different value')}`,
    }
  },
  writing: look => {
    if (look.dates > 0.6 || look.numbers > 0.6) return 'cannot-be'
    return look.writing >= 0.3
      ? { points: 20, clause: 'it holds sentences' }
      : { points: -10, clause: 'it holds short words' }
  },
}

/** What the values of a column say about a field that holds such things. */
export function weighValues(holds: Holds, look: ColumnLook): Weighing {
  return look.filled === 0 ? NOTHING : weighings[holds](look)
}

function isUnique(look: ColumnLook): boolean {
  return look.distinct >= look.filled * 0.95
}

const percent = (share: number) => `${Math.floor(share * 100)} %`
