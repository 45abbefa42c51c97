import { ok, type Result, refused } from '#platform/result'
import type { TriageForm } from '../contract.ts'
import { categoryOf } from '../reference/categories.ts'
import { isHarmGrade } from '../reference/harm.ts'
import { fitsKind, isRefusedFor, learningResponse, needsReason } from './learning-responses.ts'

export type FirstLookRefusal =
  | 'category-unknown'
  | 'harm-unknown'
  | 'response-unknown'
  | 'made-safe-missing'
  | 'learning-reason-missing'
  | 'safeguarding-first'
  | 'only-for-good-care'

export type FirstLook = {
  title: string
  kind: TriageForm['kind']
  category: string
  subcategory: string | null
  harm_physical: string | null
  harm_psychological: string | null
  made_safe: string
  made_safe_steps: string[]
  learning_response: string
  learning_reason: string
}

/** A look as a form or a test gives it; what only the form asks for may be left. */
export type Looked = Omit<TriageForm, 'safeSteps' | 'affected' | 'why'> &
  Partial<Pick<TriageForm, 'safeSteps' | 'affected' | 'why'>>

/** Checks a first look against the reference lists and the rules of learning responses; an unknown grade of harm stays unknown. */
export function firstLook(record: { atRisk: boolean }, form: Looked): Result<FirstLook, FirstLookRefusal> {
  const what = categoryOf(form.what)
  if (!what) return refused('category-unknown', 'what')
  if (!isGradeOrUnknown('physical', form.harmPhysical)) return refused('harm-unknown', 'harmPhysical')
  if (!isGradeOrUnknown('psychological', form.harmPsychological))
    return refused('harm-unknown', 'harmPsychological')
  if (record.atRisk && form.madeSafe === '') return refused('made-safe-missing', 'madeSafe')
  const response = learningResponse(form.learningResponse)
  if (!response) return refused('response-unknown', 'learningResponse')
  if (isRefusedFor(response, what.category)) return refused('safeguarding-first', 'learningResponse')
  if (!fitsKind(response, form.kind)) return refused('only-for-good-care', 'learningResponse')
  if (needsReason(response) && form.learningReason === '')
    return refused('learning-reason-missing', 'learningReason')
  return ok({
    ...what,
    title: form.title,
    kind: form.kind,
    harm_physical: gradeOrNull(form.harmPhysical),
    harm_psychological: gradeOrNull(form.harmPsychological),
    made_safe: form.madeSafe,
    made_safe_steps: [...(form.safeSteps ?? [])],
    learning_response: response,
    learning_reason: form.learningReason,
  })
}

const notKnownYet = 'not-known'

function isGradeOrUnknown(scale: 'physical' | 'psychological', grade: string): boolean {
  return grade === notKnownYet || isHarmGrade(scale, grade)
}

function gradeOrNull(grade: string): string | null {
  return grade === notKnownYet ? null : grade
}
