import data from './harm-scales.json' with { type: 'json' }

export type HarmScale = 'physical' | 'psychological'

export type HarmGrade = { readonly id: string; readonly label: string; readonly criteria: readonly string[] }

/** Grades of harm that came of an event, for the person most affected; they say nothing about how anyone acted. */
export const harmGrades: Readonly<Record<HarmScale, readonly HarmGrade[]>> = {
  physical: data.physical,
  psychological: data.psychological,
}

/** The words for a grade; '' when it is not known yet. */
export function harmLabel(scale: HarmScale, id: string | null): string {
  return harmGrades[scale].find(grade => grade.id === id)?.label ?? ''
}

/** Whether a scale has a grade of this name. */
export function isHarmGrade(scale: HarmScale, id: string): boolean {
  return harmGrades[scale].some(grade => grade.id === id)
}
