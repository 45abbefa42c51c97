import type { FormError } from './form-error.ts'

/** The message for one field, or undefined when the field is fine. */
export function errorFor(errors: readonly FormError[] | undefined, field: string): string | undefined {
  return errors?.find(error => error.field === field)?.message
}
