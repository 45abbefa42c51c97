import { forgetOtherWords, tabShelf } from './kept-words.ts'
import { makeSixWords } from './make-six-words.ts'
import { showSixWords } from './show-six-words.ts'

/**
 * The reporter's six words without the server: made on the form, shown on the receipt, kept by this tab in between.
 * Every page forgets the words of forms that are not on it, so leaving the receipt removes them and a refresh does not;
 * `alsoShown` is a report that a script shows again.
 */
export function sixWords(page: Document, alsoShown?: string): void {
  const shelf = tabShelf(page)
  showSixWords(page, shelf)
  if (!shelf) return
  forgetOtherWords(shelf, secretsOn(page).add(alsoShown ?? ''))
  makeSixWords(page, shelf)
}

function secretsOn(page: Document): Set<string> {
  const fields = page.querySelectorAll<HTMLInputElement>('form[data-six-words="make"] input[name="form"]')
  const boxes = page.querySelectorAll<HTMLElement>('[data-six-words="fill"]')
  return new Set([
    ...Array.from(fields, field => field.value),
    ...Array.from(boxes, box => box.dataset.form ?? ''),
  ])
}
