import type { FormError } from '#platform/http/read-form'
import type { Refused } from '#platform/result'

const words: Readonly<Record<string, string>> = {
  'email-known': 'Somebody here has this e-mail address already',
  'staff-number-known': 'Somebody here has this staff number already',
}

/** What to say beside the field when somebody signs in with the same; undefined for other refusals. */
export function takenWords({ code, field }: Refused): FormError[] | undefined {
  const message = words[code]
  return message && field ? [{ field, message }] : undefined
}
