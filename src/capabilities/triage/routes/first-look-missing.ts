import type { Refused } from '#platform/result'
import type { FormError } from '#web'

/** Refusals of a first look that are about one field, in words that say how to put it right. */
const words: Readonly<Record<string, string>> = {
  'category-unknown': 'Choose what happened from the list',
  'harm-unknown': 'Choose one of the grades, or “not known yet”',
  'response-unknown': 'Choose how we will learn from it',
  'made-safe-missing': 'Somebody was at risk: say what was done to make it safe',
  'learning-reason-missing': 'Say why no further review is needed',
  'safeguarding-first':
    'Safeguarding comes first where abuse or violence may have happened: choose another way of learning',
  'only-for-good-care': 'That way of learning is for good care. Choose another, or say that it was good care',
  'why-missing': 'Say what you know now that you did not before',
  'look-waits': 'A lower grade waits for a second pair of eyes already. Let it be decided first',
  'changed-meanwhile':
    'A colleague changed this record while you were writing. Look at what is there now; sending again keeps yours',
}

/** The refusal as a fault of its field; undefined when it is a refusal of the whole page. */
export function firstLookMissing({ code, field }: Refused): FormError | undefined {
  const message = words[code]
  return message === undefined ? undefined : { field: field ?? 'title', message }
}
