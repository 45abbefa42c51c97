import { unreadable } from './read/unreadable.ts'

/** Why an import, its undoing or its categories were refused, in words for the person; the browser and the command line say the same. */
export const importRefusals = {
  ...unreadable,
  'nothing-new': 'Every row that we understand is here already. Nothing was added.',
  'import-not-ready': 'Something must be settled first. Look at what stands at the top of the dry run.',
  'draft-gone': 'That file is not here any more: it was imported, set aside, or its day is over.',
  'draft-changed': 'Its choices were changed in another window. Look at it again, then import.',
  'undone-already': 'This import was taken out already.',
  'built-on':
    'Somebody has built on one of these records since, for example with a lesson. So the import stays as it is, and nothing was taken out.',
  'unknown-category': 'That is not one of the categories. Choose one from the list.',
} as const

/** The same for an undoing that was refused, with the record that stands in its way. */
export function builtOnWords(reference: string): string {
  return `Somebody has built on ${reference} since, for example with a lesson. So the import stays as it is, and nothing was taken out.`
}
