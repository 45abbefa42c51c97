import type { FormError } from '#platform/http/read-form'
import type { Refused } from '#platform/result'
import { refusals } from '../refusals.ts'

/** A refusal that is about one field, as an error beside that field; undefined for one that is about the whole. */
export function besideField({ code, field }: Refused): FormError[] | undefined {
  const message = refusals[code]
  return field && message ? [{ field, message }] : undefined
}
