import type { z } from 'zod'

export type FormError = { field: string; message: string }

export type ReadForm<T> =
  | { ok: true; value: T }
  | { ok: false; errors: FormError[]; typed: Record<string, string> }

/** Reads a form through its contract; what was typed comes back with the errors, so that nothing is lost. */
export function readForm<T>(contract: z.ZodType<T>, body: unknown): ReadForm<T> {
  const result = contract.safeParse(body ?? {})
  if (result.success) return { ok: true, value: result.data }
  const seen = new Set<string>()
  const errors = result.error.issues
    .map(issue => ({ field: String(issue.path[0] ?? ''), message: issue.message }))
    .filter(error => !seen.has(error.field) && seen.add(error.field))
  return { ok: false, errors, typed: typedFields(body) }
}

/** The text fields of a form as they came. */
export function typedFields(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : isTexts(value) ? [[name, value.join(',')]] : [],
    ),
  )
}

// A list of files is nothing that was typed.
function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string') && value.length > 0
}
