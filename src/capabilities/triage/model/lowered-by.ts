import { type HarmScale, harmGrades } from '../reference/harm.ts'
import { isSafeguardingFirst } from './learning-responses.ts'

/** What a look says of an event, as far as somebody could be let down by its being lowered. */
export type Graded = {
  category: string | null
  harmPhysical: string | null
  harmPsychological: string | null
}

export type Lowered = 'harm' | 'safeguarding'

/**
 * What a later look would lower: a grade of harm, or an event out of safeguarding. Each of them waits for a second pair of eyes. A grade that
 * becomes "not known" is lowered; one that becomes known is not.
 */
export function loweredBy(before: Graded, after: Graded): Lowered[] {
  const harm =
    isLower('physical', before.harmPhysical, after.harmPhysical) ||
    isLower('psychological', before.harmPsychological, after.harmPsychological)
  const safeguarding = isSafeguardingFirst(before.category) && !isSafeguardingFirst(after.category)
  return [...(harm ? (['harm'] as const) : []), ...(safeguarding ? (['safeguarding'] as const) : [])]
}

/** Whether two looks grade or name an event differently. */
export function isRegraded(before: Graded & Named, after: Graded & Named): boolean {
  return (['kind', 'category', 'subcategory', 'harmPhysical', 'harmPsychological'] as const).some(
    each => before[each] !== after[each],
  )
}

type Named = { kind: string; subcategory: string | null }

function isLower(scale: HarmScale, before: string | null, after: string | null): boolean {
  return rankOf(scale, after) < rankOf(scale, before)
}

// Grades stand from the least to the most; "not known" ranks with the least, so that nothing known is lost unseen.
function rankOf(scale: HarmScale, grade: string | null): number {
  return Math.max(
    0,
    harmGrades[scale].findIndex(each => each.id === grade),
  )
}
